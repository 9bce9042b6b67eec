package org.musnad.ledger.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Checks what the database itself can tell, and that rows belong to rows that are there. */
final class ReferenceCheck {
  /** Each query gives what is wrong; {@code %s} in the line is its first column. */
  private static final List<Map.Entry<String, String>> BOTH =
      List.of(
          Map.entry(
              "SELECT a.id FROM articles a LEFT JOIN documents d ON d.article = a.key"
                  + " WHERE d.article IS NULL",
              "article %s: it has no text"),
          Map.entry(
              "SELECT s.key FROM statements s LEFT JOIN links l ON l.statement = s.key AND l.ord = 0"
                  + " WHERE l.statement IS NULL",
              "statement %s: it has no chain"),
          Map.entry(
              "SELECT s.key FROM statements s LEFT JOIN statements p"
                  + " ON p.article = s.article AND p.id = s.parent"
                  + " WHERE s.parent IS NOT NULL AND (p.key IS NULL OR p.depth <> s.depth - 1)",
              "statement %s: the one that it stands in is not there"),
          Map.entry(
              "SELECT l.statement FROM links l JOIN statements s ON s.key = l.statement"
                  + " LEFT JOIN entities e ON e.article = s.article AND e.id = l.entity"
                  + " WHERE l.entity IS NOT NULL AND (e.name IS NULL OR e.name <> l.name)",
              "statement %s: an entity of its chain is not there"),
          Map.entry(
              "SELECT key FROM captures c WHERE NOT EXISTS"
                  + " (SELECT 1 FROM articles a WHERE a.capture = c.key)",
              "capture %s: no article was taken from it"),
          Map.entry(
              "SELECT DISTINCT article FROM (SELECT article FROM shingles"
                  + " UNION ALL SELECT article FROM new_shingles) s"
                  + " WHERE article NOT IN (SELECT key FROM articles)",
              "article %s: it is not there, but its shingles are"),
          Map.entry(
              "SELECT first FROM copies WHERE first >= second"
                  + " OR of_first NOT BETWEEN 0 AND 1 OR of_second NOT BETWEEN 0 AND 1",
              "article %s: what it shares with another makes no sense"),
          Map.entry(
              "SELECT f.article FROM families f LEFT JOIN families g ON g.article = f.family"
                  + " WHERE g.family IS NULL OR g.family <> f.family OR f.family > f.article",
              "article %s: its family is not called by the first article in it"),
          Map.entry(
              "SELECT id FROM articles WHERE id <>"
                  + " CASE version WHEN 1 THEN name ELSE name || '@' || version END",
              "article %s: its id is not that of its version"),
          Map.entry(
              "SELECT name FROM counters WHERE name = 'article'"
                  + " AND value < (SELECT max(key) FROM articles)"
                  + " OR name = 'statement' AND value < (SELECT max(key) FROM statements)"
                  + " OR name = 'capture' AND value < (SELECT max(key) FROM captures)",
              "the counter of keys for each %s is behind"));

  /** What the digest counts must be what it is of, but for what came since. */
  private static final List<Map.Entry<String, String>> DIGEST =
      List.of(
          Map.entry(
              "SELECT id FROM digest_claims c WHERE articles <>"
                  + " (SELECT count(DISTINCT article) FROM digest_accounts a WHERE a.claim = c.id)",
              "claim %s of the digest: it is in other articles than it counts"),
          Map.entry(
              "SELECT a.claim FROM digest_accounts a JOIN statements s ON s.key = a.statement"
                  + " WHERE s.article <> a.article OR s.id <> a.id",
              "claim %s of the digest: one of its statements is another article's"),
          Map.entry(
              "SELECT id FROM digest_sources s WHERE times <>"
                  + " (SELECT count(*) FROM digest_links l WHERE l.source = s.id) OR times <>"
                  + " (SELECT sum(c.times) FROM digest_citations c WHERE c.source = s.id)",
              "source %s of the digest: it is not cited as often as it counts"),
          Map.entry(
              "SELECT l.source FROM digest_links l LEFT JOIN links k"
                  + " ON k.statement = l.statement AND k.ord = l.ord WHERE k.statement IS NULL",
              "source %s of the digest: a link that names it is not there"),
          Map.entry(
              "SELECT a.id FROM articles a JOIN digests d ON a.key <= d.last_article"
                  + " LEFT JOIN digest_articles x ON x.article = a.key LEFT JOIN"
                  + " (SELECT article, count(*) AS n FROM statements GROUP BY article) s"
                  + " ON s.article = a.key"
                  + " WHERE x.article IS NULL OR x.statements <> coalesce(s.n, 0)",
              "article %s: the digest counts other statements than it has"));

  private static final List<Map.Entry<String, String>> SQLITE =
      List.of(
          Map.entry("SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'", "%s"),
          Map.entry(
              "SELECT DISTINCT \"table\" || ' ' || coalesce(rowid, '') FROM"
                  + " pragma_foreign_key_check",
              "%s: a row that it belongs to is not there"),
          Map.entry(
              "SELECT key FROM statements WHERE key NOT IN (SELECT id FROM"
                  + " statement_terms_docsize)",
              "statement %s: it is not in the full-text index"),
          Map.entry(
              "SELECT id FROM statement_terms_docsize WHERE id NOT IN (SELECT key FROM"
                  + " statements)",
              "statement %s: it is not there, but in the full-text index"),
          Map.entry(
              "SELECT key FROM articles WHERE key NOT IN (SELECT id FROM article_terms_docsize)",
              "article %s: it is not in the full-text index"),
          Map.entry(
              "SELECT id FROM article_terms_docsize WHERE id NOT IN (SELECT key FROM articles)",
              "article %s: it is not there, but in the full-text index"));

  /** Foreign keys cannot be broken in PostgreSQL. */
  private static final List<Map.Entry<String, String>> POSTGRESQL =
      List.of(
          Map.entry(
              "SELECT key FROM statements WHERE key NOT IN (SELECT statement FROM"
                  + " statement_terms)",
              "statement %s: it is not in the full-text index"),
          Map.entry(
              "SELECT key FROM articles WHERE key NOT IN (SELECT article FROM article_terms)",
              "article %s: it is not in the full-text index"));

  private final Session session;
  private final Consumer<String> faults;

  ReferenceCheck(Session session, Consumer<String> faults) {
    this.session = session;
    this.faults = faults;
  }

  void run() {
    if (session.dialect() == Dialect.SQLITE) {
      lookAtIndex();
      SQLITE.forEach(this::check);
    } else {
      POSTGRESQL.forEach(this::check);
    }
    BOTH.forEach(this::check);
    DIGEST.forEach(this::check);
  }

  /**
   * FTS5 keeps the structure of an index in mind, and sees that others have changed it only when it
   * is asked something; its check of integrity would take the old structure to be damaged.
   */
  private void lookAtIndex() {
    for (String table : List.of("article_terms", "statement_terms")) {
      session.number("SELECT count(*) FROM " + table + " WHERE " + table + " MATCH 'x'");
    }
  }

  private void check(Map.Entry<String, String> check) {
    session.each(
        check.getKey(), row -> faults.accept(String.format(check.getValue(), row.getString(1))));
  }
}
