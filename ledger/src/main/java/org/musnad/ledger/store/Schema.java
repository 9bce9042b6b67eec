package org.musnad.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables of a database up to date, by Flyway. As that takes half a second even where
 * there is nothing to do, its record is looked at first.
 */
final class Schema {
  /** The number of the ledger's last migration. */
  static final int NEWEST = 5;

  private static final int NONE = 0;

  /** "musnad" in ASCII, plus one: the key of the lock under which tables are made. */
  private static final String MAKING = "(120351215214949)";

  private static final int MOST_TRIES = 100;

  /** In milliseconds. */
  private static final int PAUSE = 100;

  private final Migrations migrations;
  private final String location;
  private final Dialect dialect;
  private final Faults faults;

  Schema(Migrations migrations, String location, Dialect dialect, Faults faults) {
    this.migrations = migrations;
    this.location = location;
    this.dialect = dialect;
    this.faults = faults;
  }

  /**
   * Makes the tables, or brings them up to date.
   *
   * @throws LedgerException if the database is of a newer Musnad, or no ledger, or cannot be
   *     changed
   */
  void update(Connection connection, DataSource source) {
    if (version(connection) < migrations.newest()) {
      if (dialect == Dialect.POSTGRESQL) {
        migrateInTurn(connection, source);
      } else {
        migrateWithPatience(connection, source);
      }
    }
  }

  /** Flyway's own lock is not there yet while it makes its table, so that two could do that. */
  private void migrateInTurn(Connection connection, DataSource source) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_lock" + MAKING);
      try {
        if (version(connection) < migrations.newest()) {
          migrate(source);
        }
      } catch (FlywayException e) {
        throw failed(e);
      } finally {
        statement.execute("SELECT pg_advisory_unlock" + MAKING);
      }
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /**
   * Makes sure that a database that will only be read is up to date.
   *
   * @throws LedgerException if it is not
   */
  void check(Connection connection) {
    if (version(connection) < migrations.newest()) {
      throw new LedgerException(
          location, "the ledger is not made up for this Musnad", "run musnad add once");
    }
  }

  private int version(Connection connection) {
    try {
      boolean empty = number(connection, tables()) == 0; // asked first: the record is made first
      boolean kept = number(connection, kept()) > 0;
      if (!kept && !empty) {
        throw new LedgerException(
            location, "a database of something else", "name another one, or a new one");
      }
      int version = kept ? (int) number(connection, newest()) : NONE;
      if (version > migrations.newest()) {
        throw new LedgerException(
            location, "the ledger was written by a newer Musnad", "update this one");
      }
      return version;
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  private String kept() {
    return dialect == Dialect.SQLITE
        ? "SELECT count(*) FROM sqlite_master WHERE name = '" + migrations.history() + "'"
        : "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"
            + " AND tablename = '"
            + migrations.history()
            + "'";
  }

  private String tables() {
    return dialect == Dialect.SQLITE
        ? "SELECT count(*) FROM sqlite_master"
        : "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND "
            + migrations.ownTables();
  }

  private String newest() {
    return "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM "
        + migrations.history()
        + " WHERE version IS NOT NULL";
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** A file has no lock for this, so that two get into each other's way; one of them does it. */
  private void migrateWithPatience(Connection connection, DataSource source) {
    for (int left = MOST_TRIES; version(connection) < migrations.newest(); left--) {
      try {
        migrate(source);
      } catch (FlywayException e) {
        if (left == 0 || sqlCause(e).map(faults::isLasting).orElse(false)) {
          throw failed(e);
        }
        pause(e);
      }
    }
  }

  private void pause(FlywayException e) {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw failed(e);
    }
  }

  private void migrate(DataSource source) {
    Flyway.configure(Schema.class.getClassLoader())
        .loggers("slf4j")
        .dataSource(source)
        .locations(folder("common"), folder(dialect.folder()))
        .table(migrations.history())
        .placeholders(dialect.words())
        .baselineOnMigrate(true) // beside the tables of another set
        .baselineVersion("0")
        .load()
        .migrate();
  }

  private String folder(String name) {
    return "classpath:" + migrations.folder() + name;
  }

  private LedgerException failed(FlywayException e) {
    Optional<SQLException> sql = sqlCause(e);
    if (sql.isPresent()) {
      return faults.of(sql.get());
    }
    String said = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    return new LedgerException(location, said, "please report this", e);
  }

  private static Optional<SQLException> sqlCause(FlywayException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
