package org.musnad.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A connection in a transaction, with short ways to ask and to write. To be used by one thread, and
 * only inside the work that it was given to; every fault becomes a {@link LedgerException}.
 */
public final class Session {
  private static final int KEYS_AT_ONCE = 1000;
  private static final int FETCH = 500;

  private final Connection connection;
  private final Dialect dialect;
  private final Faults faults;

  Session(Connection connection, Dialect dialect, Faults faults) {
    this.connection = connection;
    this.dialect = dialect;
    this.faults = faults;
  }

  /**
   * Makes something of a row.
   *
   * @param <T> what it makes
   */
  @FunctionalInterface
  public interface Row<T> {
    /** What the row holds that {@code row} stands at. */
    T read(ResultSet row) throws SQLException;
  }

  /** Takes one row after the other. */
  @FunctionalInterface
  public interface Visitor {
    /** Takes the row that {@code row} stands at. */
    void visit(ResultSet row) throws SQLException;
  }

  /** Sets the parameters of one row of a batch. */
  @FunctionalInterface
  public interface Binder<T> {
    /** Sets the parameters of {@code statement} for {@code element}. */
    void bind(PreparedStatement statement, T element) throws SQLException;
  }

  /** The connection itself; its transaction is not to be ended. */
  public Connection connection() {
    return connection;
  }

  /** Which database it is. */
  public Dialect dialect() {
    return dialect;
  }

  /** All rows of a query. Parameters are strings, numbers, byte arrays or null. */
  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... parameters) {
    List<T> found = new ArrayList<>();
    each(sql, each -> found.add(row.read(each)), parameters);
    return found;
  }

  /** The first row of a query. */
  public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... parameters) {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /** The one number that a query gives, or 0 where it gives no row. */
  public long number(String sql, @Nullable Object... parameters) {
    return first(sql, row -> row.getLong(1), parameters).orElse(0L);
  }

  /** Goes over all rows of a query without keeping them. */
  public void each(String sql, Visitor visitor, @Nullable Object... parameters) {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        visitor.visit(rows);
      }
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /**
   * All rows for some keys, however many; in the order of the query within each thousand of
   * ascending keys.
   *
   * @param sql with {@code (:keys)} where the keys go, and no other parameter
   */
  public <T> List<T> listByKeys(String sql, Collection<Long> keys, Row<T> row) {
    List<Long> sorted = new ArrayList<>(new TreeSet<>(keys));
    List<T> found = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i += KEYS_AT_ONCE) {
      List<Long> some = sorted.subList(i, Math.min(sorted.size(), i + KEYS_AT_ONCE));
      String marks = String.join(",", Collections.nCopies(some.size(), "?"));
      found.addAll(list(sql.replace(":keys", marks), row, some.toArray()));
    }
    return found;
  }

  /** Changes something; how many rows. */
  public int update(String sql, @Nullable Object... parameters) {
    try (PreparedStatement statement = prepared(sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  /** Does one change for each element, in one go. */
  public <T> void batch(String sql, Iterable<T> elements, Binder<T> binder) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int waiting = 0;
      for (T element : elements) {
        binder.bind(statement, element);
        statement.addBatch();
        if (++waiting == KEYS_AT_ONCE) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      if (waiting > 0) {
        statement.executeBatch();
      }
    } catch (SQLException e) {
      throw faults.of(e);
    }
  }

  private PreparedStatement prepared(String sql, @Nullable Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setFetchSize(FETCH);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
