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
    return PostgresDatabase.isAt(location)
        ? PostgresDatabase.open(location, true)
        : SqliteDatabase.open(file(location));
  }

  /**
   * Opens one that is there, for reading alone.
   *
   * @throws LedgerException if it cannot be opened
   */
  public static Database openForReading(String location) {
    return PostgresDatabase.isAt(location)
        ? PostgresDatabase.open(location, false)
        : SqliteDatabase.openForReading(file(location));
  }

  /** Whether there can be a ledger: a file of that name is there, or it is on a server. */
  public static boolean exists(String location) {
    return PostgresDatabase.isAt(location) || Files.exists(file(location));
  }

  /** What to call a ledger before people: where it is, without what a URL has of a password. */
  public static String name(String location) {
    return PostgresDatabase.isAt(location) ? location.replaceFirst("\\?.*", "") : location;
  }

  private static Path file(String location) {
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
