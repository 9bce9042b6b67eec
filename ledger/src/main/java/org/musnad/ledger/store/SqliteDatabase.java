package org.musnad.ledger.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/**
 * A ledger in a SQLite file, with a write-ahead log: one connection that writes, and as many that
 * read as there are threads. Every commit is on disk before it returns.
 */
final class SqliteDatabase implements Database {
  private static final String NAME = "Musnad's ledger";

  /** Each maps the file and keeps pages, so those of a rush are not all kept. */
  private static final int MOST_IDLE = 16;

  private final String location;
  private final SqliteFaults faults;
  private final SqliteConnections connections;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private final ReentrantLock writing = new ReentrantLock();
  private @Nullable Connection writer;
  private boolean closed;

  private SqliteDatabase(Path file, SqliteConnections connections) {
    this.location = file.toString();
    this.faults = new SqliteFaults(location);
    this.connections = connections;
  }

  /** Opens a file for reading and writing, and makes it if it is not there. */
  static SqliteDatabase open(Path file, Migrations migrations) {
    SqliteConnections connections = new SqliteConnections(file);
    SqliteDatabase database = new SqliteDatabase(file, connections);
    try {
      SQLiteDataSource source = connections.forWriting();
      Connection writer = connections.openForWriting(source);
      database.writer = writer;
      new Schema(migrations, database.location, Dialect.SQLITE, database.faults)
          .update(writer, source);
      return database;
    } catch (SQLException e) {
      database.close();
      throw database.faults.of(e);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Opens a file that is there for reading alone. */
  static SqliteDatabase openForReading(Path file) {
    SqliteDatabase database = new SqliteDatabase(file, new SqliteConnections(file));
    if (!Files.exists(file)) {
      throw new LedgerException(
          database.location, "no such ledger", "make one by musnad add, or name another");
    }
    try {
      Connection reader = database.borrow();
      new Schema(Migrations.LEDGER, database.location, Dialect.SQLITE, database.faults)
          .check(reader);
      database.giveBack(reader);
      return database;
    } catch (SQLException e) {
      database.close();
      throw database.faults.of(e);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public String location() {
    return location;
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public <T> T read(Function<Session, T> work) {
    try {
      Connection connection = borrow();
      try {
        execute(connection, "BEGIN");
        return work.apply(new Session(connection, Dialect.SQLITE, faults));
      } finally {
        end(connection);
        giveBack(connection);
      }
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  @Override
  public <T> T write(Function<Session, T> work) {
    writing.lock();
    try {
      Connection connection = writer;
      if (connection == null) {
        throw new LedgerException(location, "it was opened for reading alone", "open it anew");
      }
      return transaction(connection, work);
    } finally {
      writing.unlock();
    }
  }

  /**
   * Deleted rows are overwritten as they go, by secure_delete; but the words of a deleted document
   * stay in the index until its segments are merged. A log that others still read stays as it is.
   */
  @Override
  public void purge() {
    write(
        session -> {
          for (String table : List.of("article_terms", "statement_terms")) {
            session.update("INSERT INTO " + table + "(" + table + ") VALUES ('optimize')");
          }
          return session;
        });
    writing.lock();
    try {
      if (writer != null) {
        execute(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
      }
    } catch (SQLException e) {
      throw faults.of(e);
    } finally {
      writing.unlock();
    }
  }

  /**
   * Begins and ends by SQL. The driver's own way begins the next transaction with the end of the
   * last, so that nobody else could ever write; and loses count where SQLite has rolled back of
   * itself, as it does on a full disk.
   */
  private <T> T transaction(Connection connection, Function<Session, T> work) {
    try {
      execute(connection, "BEGIN IMMEDIATE");
      boolean done = false;
      try {
        T result = work.apply(new Session(connection, Dialect.SQLITE, faults));
        execute(connection, "COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          end(connection);
        }
      }
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /** Undoes a transaction, if there is one still. */
  private static void end(Connection connection) {
    try {
      execute(connection, "ROLLBACK");
    } catch (SQLException e) {
      System.getLogger(NAME).log(System.Logger.Level.TRACE, "no transaction to end", e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Connection borrow() throws SQLException {
    synchronized (idle) {
      Connection connection = idle.pollLast();
      if (connection != null) {
        return connection;
      }
    }
    return connections.forReading().getConnection();
  }

  private void giveBack(Connection connection) throws SQLException {
    synchronized (idle) {
      if (!closed && idle.size() < MOST_IDLE) {
        idle.add(connection);
        return;
      }
    }
    connection.close();
  }

  /** Lets SQLite look at how rows are spread, where they have changed, so that it plans well. */
  private static void plan(Connection connection) {
    try {
      execute(connection, "PRAGMA busy_timeout = 0");
      execute(connection, "PRAGMA optimize");
    } catch (SQLException e) {
      System.getLogger(NAME).log(System.Logger.Level.DEBUG, "others write; they will do it", e);
    }
  }

  @Override
  public void close() {
    try {
      synchronized (idle) {
        closed = true;
        for (Connection connection : idle) {
          connection.close();
        }
        idle.clear();
      }
      writing.lock();
      try {
        if (writer != null) {
          plan(writer);
          writer.close();
          writer = null;
        }
      } finally {
        writing.unlock();
      }
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }
}
