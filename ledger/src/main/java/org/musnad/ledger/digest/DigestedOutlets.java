package org.musnad.ledger.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.musnad.ledger.store.Database;

/**
 * The outlets of a digest, as they stood when it was made. Thread-safe. Offsets and limits count
 * rows.
 */
public final class DigestedOutlets {
  private static final String SELECT =
      "SELECT outlet, count(*), sum(statements), sum(named), sum(role), sum(anonymous),"
          + " sum(nobody), sum(second_hand), sum(length), sum(own_voice) FROM digest_articles";

  private static final String TAKEN =
      " FROM digest_articles a JOIN digest_articles b ON b.article = a.taken_from"
          + " WHERE a.outlet <> b.outlet AND ";

  private final Database database;

  DigestedOutlets(Database database) {
    this.database = database;
  }

  /** The outlets, the one with most articles first. */
  public Part<OutletSummary> list(int offset, int limit) {
    return database.read(
        session ->
            new Part<>(
                session.list(
                    SELECT + " GROUP BY outlet ORDER BY count(*) DESC, outlet LIMIT ? OFFSET ?",
                    DigestedOutlets::outlet,
                    limit,
                    offset),
                session.number("SELECT count(DISTINCT outlet) FROM digest_articles")));
  }

  /** The outlet of a name; "" for articles whose outlet is not known. */
  public Optional<OutletSummary> outlet(String name) {
    return database.read(
        session ->
            session.first(
                SELECT + " WHERE outlet = ? GROUP BY outlet", DigestedOutlets::outlet, name));
  }

  private static OutletSummary outlet(ResultSet row) throws SQLException {
    return new OutletSummary(
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10));
  }

  /**
   * Whose articles an outlet's were most likely taken from, most first: half of their text or more
   * is in an earlier article of that other outlet, or in one that they credit.
   */
  public List<Tally<String>> takenFrom(String outlet) {
    return taken("b.outlet", "a.outlet = ?", outlet);
  }

  /** Whose articles were most likely taken from this outlet's, likewise. */
  public List<Tally<String>> takenBy(String outlet) {
    return taken("a.outlet", "b.outlet = ?", outlet);
  }

  private List<Tally<String>> taken(String of, String condition, String outlet) {
    String sql =
        "SELECT "
            + of
            + ", count(*)"
            + TAKEN
            + condition
            + " GROUP BY "
            + of
            + " ORDER BY count(*) DESC, "
            + of;
    return database.read(
        session -> session.list(sql, row -> new Tally<>(row.getString(1), row.getLong(2)), outlet));
  }
}
