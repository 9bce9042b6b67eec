package org.musnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.musnad.ledger.model.StoredStatement;

/**
 * Checks the full-text index against the texts: in PostgreSQL word for word; in SQLite, whose index
 * cannot tell what a document has, by how many words it has.
 */
final class IndexCheck {
  private final Session session;
  private final Consumer<String> faults;
  private final Preparer preparer = new Preparer();

  IndexCheck(Session session, Consumer<String> faults) {
    this.session = session;
    this.faults = faults;
  }

  /** What should be in the index for one row, and what it is called. */
  private record Expected(String name, String first, String second) {}

  private record Indexed(long key, String first, String second) {}

  void check(List<Long> articles) {
    Map<Long, Expected> expected = new HashMap<>();
    session.listByKeys(
        "SELECT a.key, a.id, a.title, d.text FROM articles a JOIN documents d ON d.article = a.key"
            + " WHERE a.key IN (:keys)",
        articles,
        row ->
            expected.put(
                row.getLong(1),
                new Expected(
                    "article " + row.getString(2),
                    preparer.terms(row.getString(3)),
                    preparer.terms(row.getString(4)))));
    compare("article_terms", "article, title, words", expected);
    Map<Long, Expected> statements = new HashMap<>();
    for (StoredStatement statement : StatementRows.ofArticles(session, articles)) {
      statements.put(
          statement.key(),
          new Expected(
              "statement " + statement.key(),
              preparer.terms(statement.text()),
              preparer.terms(Preparer.sources(statement.chain()))));
    }
    compare("statement_terms", "statement, words, source", statements);
  }

  private void compare(String table, String columns, Map<Long, Expected> expected) {
    boolean sqlite = session.dialect() == Dialect.SQLITE;
    String sql =
        sqlite
            ? "SELECT id, sz FROM " + table + "_docsize WHERE id IN (:keys)"
            : "SELECT " + columns + " FROM " + table + " WHERE " + key(columns) + " IN (:keys)";
    for (Indexed indexed :
        session.listByKeys(
            sql, expected.keySet(), sqlite ? IndexCheck::sizes : IndexCheck::terms)) {
      Expected wanted = Objects.requireNonNull(expected.get(indexed.key()));
      if (!indexed.first().equals(value(wanted.first()))
          || !indexed.second().equals(value(wanted.second()))) {
        faults.accept(wanted.name() + ": the full-text index has other words than it");
      }
    }
  }

  private static String key(String columns) {
    return columns.substring(0, columns.indexOf(','));
  }

  /** How the index would give terms back. */
  private String value(String terms) {
    if (session.dialect() == Dialect.SQLITE) {
      return String.valueOf(terms.isEmpty() ? 0 : terms.split(" ").length);
    }
    return session
        .first("SELECT ?::tsvector", row -> row.getString(1), TsVector.of(terms))
        .orElse("");
  }

  private static Indexed terms(ResultSet row) throws SQLException {
    return new Indexed(row.getLong(1), row.getString(2), row.getString(3));
  }

  /** The sizes of two columns, each in SQLite's variable-length integers (fts5, 3.3). */
  private static Indexed sizes(ResultSet row) throws SQLException {
    List<Long> sizes = new ArrayList<>(2);
    long size = 0;
    for (byte each : row.getBytes(2)) {
      size = size << 7 | each & 0x7F;
      if (each >= 0) {
        sizes.add(size);
        size = 0;
      }
    }
    return sizes.size() == 2
        ? new Indexed(row.getLong(1), String.valueOf(sizes.get(0)), String.valueOf(sizes.get(1)))
        : new Indexed(row.getLong(1), "", "");
  }
}
