package org.musnad.desk.account;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.Databases;
import org.musnad.ledger.store.LedgerException;
import org.musnad.ledger.store.Migrations;

/**
 * Who may use a desk. The accounts of a ledger in a file {@code news.db} are in a file of their own
 * beside it, {@code news.desk.db}, which nobody but its owner may read; those of a ledger in
 * PostgreSQL are tables of the same database, whose names begin with {@code desk_}. Thread-safe,
 * and several processes can use them at once. All methods throw {@link LedgerException} if the
 * database fails.
 */
public final class Accounts implements AutoCloseable {
  private static final Migrations MIGRATIONS =
      new Migrations("org/musnad/desk/account/", Migrations.DESK_PREFIX, 2);

  private static final Set<PosixFilePermission> OWNER_ALONE =
      PosixFilePermissions.fromString("rw-------");

  private final Database database;
  private final Audit audit;
  private final Users users;
  private final Sessions sessions;
  private final Tokens tokens;
  private final Logins logins;

  private Accounts(Database database, Passwords passwords, InstantSource clock) {
    this.database = database;
    this.audit = new Audit(database, clock);
    this.users = new Users(database, passwords, audit);
    this.sessions = new Sessions(database, clock, audit);
    this.tokens = new Tokens(database, clock, audit);
    this.logins = new Logins(database, passwords, users, sessions, clock, audit);
  }

  /**
   * Opens the accounts of a ledger, and makes room for them where there is none.
   *
   * @param ledger where the ledger is: a file, or a {@code jdbc:postgresql:} URL
   */
  public static Accounts open(String ledger) {
    return open(ledger, new Passwords(), InstantSource.system());
  }

  /** With other passwords and another time; for tests. */
  static Accounts open(String ledger, Passwords passwords, InstantSource clock) {
    String place = Databases.isOnServer(ledger) ? ledger : ownFile(file(ledger)).toString();
    return new Accounts(Databases.open(place, MIGRATIONS), passwords, clock);
  }

  /** Opens the accounts of a ledger if it has any; makes nothing. */
  public static Optional<Accounts> find(String ledger) {
    if (!Databases.isOnServer(ledger) && !Files.exists(file(ledger))) {
      return Optional.empty();
    }
    Accounts accounts = open(ledger);
    if (accounts.users().list().isEmpty()) {
      accounts.close();
      return Optional.empty();
    }
    return Optional.of(accounts);
  }

  /**
   * {@code news.db} has its accounts in {@code news.desk.db}, {@code news} in {@code news.desk.db}.
   */
  private static Path file(String ledger) {
    Path file = Databases.file(ledger);
    String name = String.valueOf(file.getFileName());
    String stem = name.endsWith(".db") ? name.substring(0, name.length() - 3) : name;
    return file.resolveSibling(stem + ".desk.db");
  }

  /** Makes the file, if it is not there, so that at no time others can read it. */
  private static Path ownFile(Path file) {
    try {
      if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        return file; // there the folder's rights hold
      }
      if (Files.exists(file)) {
        if (!Files.getPosixFilePermissions(file).equals(OWNER_ALONE)) {
          Files.setPosixFilePermissions(file, OWNER_ALONE);
        }
      } else {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ALONE));
      }
      return file;
    } catch (IOException e) {
      throw new LedgerException(
          file.toString(), "cannot be made or kept to its owner", "check the rights to it", e);
    }
  }

  /** The database; for tests. */
  Database database() {
    return database;
  }

  /** The users. */
  public Users users() {
    return users;
  }

  /** Browsers that are logged in. */
  public Sessions sessions() {
    return sessions;
  }

  /** What programs ask by. */
  public Tokens tokens() {
    return tokens;
  }

  /** The way in. */
  public Logins logins() {
    return logins;
  }

  /** The log of what was done. */
  public Audit audit() {
    return audit;
  }

  @Override
  public void close() {
    database.close();
  }
}
