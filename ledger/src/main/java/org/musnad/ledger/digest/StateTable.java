package org.musnad.ledger.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.musnad.ledger.store.LedgerState;
import org.musnad.ledger.store.Session;

/** The row that says of which state of the ledger the digest is. */
final class StateTable {
  private StateTable() {}

  /**
   * A state.
   *
   * @param weighed how many statements there were when stems were weighed
   */
  record Row(
      long lastArticle,
      long articles,
      long statements,
      long forgotten,
      String madeAt,
      long weighed) {}

  /** The state that the digest is of, if there is one. */
  static Optional<Row> of(Session session) {
    return session.first(
        "SELECT last_article, articles, statements, forgotten, made_at, weighed FROM digests",
        StateTable::row);
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getString(5),
        row.getLong(6));
  }

  /**
   * The state that the ledger is in.
   *
   * @param weights the state by which stems are weighed; empty for this one
   */
  static Row now(Session session, Optional<Row> weights) {
    long statements = session.number("SELECT count(*) FROM statements");
    return new Row(
        session.number("SELECT coalesce(max(key), 0) FROM articles"),
        session.number("SELECT count(*) FROM articles"),
        statements,
        forgotten(session),
        Instant.now().toString(),
        weights.map(Row::weighed).orElse(statements));
  }

  /** How many articles were ever forgotten. */
  static long forgotten(Session session) {
    return LedgerState.of(session).forgotten();
  }

  static void write(Session session, Row state) {
    session.update("DELETE FROM digests");
    session.update(
        "INSERT INTO digests (id, last_article, articles, statements, forgotten, made_at, weighed)"
            + " VALUES (1, ?, ?, ?, ?, ?, ?)",
        state.lastArticle(),
        state.articles(),
        state.statements(),
        state.forgotten(),
        state.madeAt(),
        state.weighed());
  }

  /** The state of the digest and what has changed in the ledger since. */
  static Optional<DigestState> state(Session session) {
    return of(session).map(row -> state(session, row));
  }

  /** The state that the digest is of, if the ledger is still in it. */
  static Optional<Row> current(Session session) {
    return of(session).filter(row -> state(session, row).isCurrent());
  }

  private static DigestState state(Session session, Row row) {
    return new DigestState(
        Instant.parse(row.madeAt()),
        row.articles(),
        row.statements(),
        session.number("SELECT count(*) FROM articles WHERE key > ?", row.lastArticle()),
        forgotten(session) - row.forgotten());
  }
}
