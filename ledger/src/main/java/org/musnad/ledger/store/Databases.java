package org.musnad.ledger.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens ledgers' databases by where they are: a file, or a {@code jdbc:postgresql:} URL. */
public final class Databases {
  private Databases() {}

  /**
   * Opens one for reading and writing; makes it, or brings it up to date, where need be.
   *
   * @throws LedgerException if it cannot be opened
   */
  public static Database open(String location) {
    return open(location, Migrations.LEDGER);
  }

  /**
   * Opens a database that has other tables than a ledger, likewise.
   *
   * @param migrations which tables it has
   * @throws LedgerException if it cannot be opened
   */
  public static Database open(String location, Migrations migrations) {
    return PostgresDatabase.isAt(location)
        ? PostgresDatabase.open(location, migrations, true)
        : SqliteDatabase.open(file(location), migrations);
  }

  /**
   * Opens one that is there, for reading alone.
   *
   * @throws LedgerException if it cannot be opened
   */
  public static Database openForReading(String location) {
    return PostgresDatabase.isAt(location)
        ? PostgresDatabase.open(location, Migrations.LEDGER, false)
        : SqliteDatabase.openForReading(file(location));
  }

  /** Whether there can be a ledger: a file of that name is there, or it is on a server. */
  public static boolean exists(String location) {
    return PostgresDatabase.isAt(location) || Files.exists(file(location));
  }

  /** Whether a location is on a PostgreSQL server, and no file. */
  public static boolean isOnServer(String location) {
    return PostgresDatabase.isAt(location);
  }

  /** What to call a ledger before people: where it is, without what a URL has of a password. */
  public static String name(String location) {
    return PostgresDatabase.isAt(location) ? location.replaceFirst("\\?.*", "") : location;
  }

  /**
   * The file that a location names.
   *
   * @throws LedgerException if it names none
   */
  public static Path file(String location) {
    if (location.isBlank() || location.startsWith("jdbc:")) {
      throw new LedgerException(
          location, "no place for a ledger", "name a file, or a jdbc:postgresql: URL");
    }
    try {
      return Path.of(location);
    } catch (InvalidPathException e) {
      throw new LedgerException(location, "no name of a file", "name another", e);
    }
  }
}
