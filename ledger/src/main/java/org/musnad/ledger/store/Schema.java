package org.musnad.ledger.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    int version = version(connection);
    if (version < migrations.newest()) {
      migrate(connection, source);
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
      boolean kept = number(connection, kept()) > 0;
      if (!kept && number(connection, tables()) > 0) {
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

  /** Two that do it at once get into each other's way; then the other one did it. */
  private void migrate(Connection connection, DataSource source) {
    try {
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
    } catch (FlywayException e) {
      if (version(connection) < migrations.newest()) {
        throw failed(e);
      }
    }
  }

  private String folder(String name) {
    return "classpath:" + migrations.folder() + name;
  }

  private LedgerException failed(FlywayException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return faults.of(sql);
      }
    }
    String said = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    return new LedgerException(location, said, "please report this", e);
  }
}
