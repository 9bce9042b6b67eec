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
  static SqliteDatabase open(Path file) {
    SqliteConnections connections = new SqliteConnections(file);
    SqliteDatabase database = new SqliteDatabase(file, connections);
    try {
      SQLiteDataSource source = connections.forWriting();
      Connection writer = source.getConnection();
      database.writer = writer;
      new Schema(database.location, Dialect.SQLITE, database.faults).update(writer, source);
      writer.setAutoCommit(false);
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
      new Schema(database.location, Dialect.SQLITE, database.faults).check(reader);
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
        return work.apply(new Session(connection, Dialect.SQLITE, faults));
      } finally {
        connection.rollback();
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
        writer.setAutoCommit(true);
        try (Statement statement = writer.createStatement()) {
          statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } finally {
          writer.setAutoCommit(false);
        }
      }
    } catch (SQLException e) {
      throw faults.of(e);
    } finally {
      writing.unlock();
    }
  }

  private <T> T transaction(Connection connection, Function<Session, T> work) {
    boolean done = false;
    try {
      T result = work.apply(new Session(connection, Dialect.SQLITE, faults));
      connection.commit();
      done = true;
      return result;
    } catch (SQLException e) {
      throw faults.of(e);
    } finally {
      if (!done) {
        undo(connection);
      }
    }
  }

  /** Where even that fails, SQLite undoes it when the file is opened next. */
  private void undo(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      System.getLogger(NAME).log(System.Logger.Level.DEBUG, "cannot roll back", e);
    }
  }

  private Connection borrow() throws SQLException {
    synchronized (idle) {
      Connection connection = idle.pollLast();
      if (connection != null) {
        return connection;
      }
    }
    Connection connection = connections.forReading().getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private void giveBack(Connection connection) throws SQLException {
    synchronized (idle) {
      if (!closed) {
        idle.add(connection);
        return;
      }
    }
    connection.close();
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
