package org.musnad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Takes articles out, with all that follows from them: their rows, their entries in the full-text
 * index, what they share with others, and captured bytes that no other article came from.
 */
public final class Forgetting {
  private static final int AT_ONCE = 500;

  private final Database database;
  private final List<BatchStep> steps;

  /**
   * Makes one.
   *
   * @param steps what takes back what else was done for each article
   */
  public Forgetting(Database database, List<BatchStep> steps) {
    this.database = database;
    this.steps = List.copyOf(steps);
  }

  /** Takes out an article by its id; with the id that it came with, all its versions. How many. */
  public int article(String id) {
    return all("SELECT key FROM articles WHERE id = ? OR name = ? ORDER BY key", id, id);
  }

  /** Takes out all articles of an outlet; how many. */
  public int outlet(String outlet) {
    return all("SELECT key FROM articles WHERE outlet = ? ORDER BY key", outlet);
  }

  /** Takes out the articles of these contents, whatever their ids, in one go; how many. */
  public int contents(Collection<Sha256> contents) {
    return database.write(
        session -> {
          List<Long> keys = new ArrayList<>();
          for (Sha256 content : contents) {
            keys.addAll(
                session.list(
                    "SELECT key FROM articles WHERE content_hash = ?",
                    row -> row.getLong(1),
                    (Object) content.bytes()));
          }
          return some(session, keys);
        });
  }

  private int all(String sql, Object... parameters) {
    List<Long> keys =
        database.read(session -> session.list(sql, row -> row.getLong(1), parameters));
    int forgotten = 0;
    for (int i = 0; i < keys.size(); i += AT_ONCE) {
      List<Long> some = keys.subList(i, Math.min(keys.size(), i + AT_ONCE));
      forgotten += database.write(session -> some(session, some));
    }
    return forgotten;
  }

  private int some(Session session, List<Long> keys) {
    steps.forEach(step -> step.forgetting(session, keys));
    List<Long> captures =
        new ArrayList<>(
            session.listByKeys(
                "SELECT DISTINCT capture FROM articles WHERE key IN (:keys)",
                keys,
                row -> row.getLong(1)));
    terms(session, keys);
    int forgotten = delete(session, "DELETE FROM articles WHERE key = ?", keys);
    delete(
        session,
        "DELETE FROM captures WHERE key = ?"
            + " AND NOT EXISTS (SELECT 1 FROM articles WHERE capture = captures.key)",
        captures);
    return forgotten;
  }

  /** In PostgreSQL they go with the rows they belong to; the tables of SQLite know no keys. */
  private static void terms(Session session, List<Long> articles) {
    if (session.dialect() == Dialect.SQLITE) {
      List<Long> statements =
          session.listByKeys(
              "SELECT key FROM statements WHERE article IN (:keys)",
              articles,
              row -> row.getLong(1));
      delete(session, "DELETE FROM statement_terms WHERE rowid = ?", statements);
      delete(session, "DELETE FROM article_terms WHERE rowid = ?", articles);
    }
  }

  private static int delete(Session session, String sql, List<Long> keys) {
    int deleted = 0;
    for (Long key : keys) {
      deleted += session.update(sql, key);
    }
    return deleted;
  }
}
