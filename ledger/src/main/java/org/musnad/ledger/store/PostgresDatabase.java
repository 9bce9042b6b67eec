package org.musnad.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;

/** A ledger in a PostgreSQL database, 15 or newer. Those who write take turns, by a lock of it. */
final class PostgresDatabase implements Database {
  private static final String PREFIX = "jdbc:postgresql:";

  /** "musnad" in ASCII: the key of the advisory lock. */
  private static final String TURN = "SELECT pg_advisory_xact_lock(120351215214948)";

  private static final String TABLES =
      "captures, articles, documents, statements, links, entities, places, copies, families,"
          + " shingles, new_shingles, statement_terms, article_terms, digest_claims, digest_accounts,"
          + " digest_sources, digest_names, digest_citations, digest_links, digest_articles,"
          + " digest_stems";

  private static final int MOST_CONNECTIONS = 8;
  private static final int PATIENCE = 10_000;

  private final String location;
  private final PostgresFaults faults;
  private final HikariDataSource pool;
  private final boolean writing;

  private PostgresDatabase(PostgresFaults faults, HikariDataSource pool, boolean writing) {
    this.location = faults.location();
    this.faults = faults;
    this.pool = pool;
    this.writing = writing;
  }

  /** Whether a location is that of a PostgreSQL database. */
  static boolean isAt(String location) {
    return location.startsWith(PREFIX);
  }

  /**
   * Opens a database by its JDBC URL.
   *
   * @param migrations which tables it has
   * @param writing whether its tables are to be made or brought up to date where they are not
   */
  static PostgresDatabase open(String url, Migrations migrations, boolean writing) {
    String location = Databases.name(url);
    PostgresFaults faults = new PostgresFaults(location);
    PostgresDatabase database = new PostgresDatabase(faults, pool(url, faults), writing);
    try (Connection connection = database.pool.getConnection()) {
      Schema schema = new Schema(migrations, location, Dialect.POSTGRESQL, faults);
      if (writing) {
        schema.update(connection, database.pool);
      } else {
        schema.check(connection);
      }
      return database;
    } catch (SQLException e) {
      database.close();
      throw faults.of(e);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static HikariDataSource pool(String url, PostgresFaults faults) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "musnad");
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException e) {
      throw faults.of(new SQLException(e.getMessage(), e));
    }
  }

  @Override
  public String location() {
    return location;
  }

  @Override
  public Dialect dialect() {
    return Dialect.POSTGRESQL;
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    try (Connection connection = pool.getConnection()) {
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      return transaction(connection, work);
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    if (!writing) {
      throw new LedgerException(location, "it was opened for reading alone", "open it anew");
    }
    try (Connection connection = pool.getConnection()) {
      return transaction(
          connection,
          session -> {
            session.each(TURN, row -> {});
            return work.apply(session);
          });
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  @Override
  public void purge() {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("VACUUM (ANALYZE) " + TABLES);
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /** Ends by itself: the pool rolls back what was not committed. */
  private <T> T transaction(Connection connection, Function<Session, T> work) throws SQLException {
    try {
      connection.setAutoCommit(false);
      T result = work.apply(new Session(connection, Dialect.POSTGRESQL, faults));
      connection.commit();
      return result;
    } finally {
      if (connection.isClosed()) { // by the pool, as it was lost; so are the others
        pool.getHikariPoolMXBean().softEvictConnections();
      }
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
