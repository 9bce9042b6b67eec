package org.musnad.ledger.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the sampled shingles of articles: first into a small table, and all of that into the large
 * one when it has grown. Hashes fall anywhere in a tree, so that a batch touches nearly as many of
 * its pages as it has hashes; this way the large tree is written once for some ten thousand
 * articles, and the cost of an article does not grow with it (as in O'Neil et al. 1996, the
 * log-structured merge tree).
 */
final class ShingleRows {
  private static final String COUNTER = "new_shingles";

  /** So many rows the small table may have: some 10 MB. */
  private static final long MOST = 500_000;

  private record Shingle(long hash, long article) {}

  private final Session session;
  private final long most;

  ShingleRows(Session session) {
    this(session, MOST);
  }

  /** With a small table of its own size. */
  ShingleRows(Session session, long most) {
    this.session = session;
    this.most = most;
  }

  /** In the order of the hashes, so that each page of the tree is visited once. */
  void add(List<Stored> articles) {
    List<Shingle> shingles = new ArrayList<>();
    for (Stored article : articles) {
      Arrays.stream(article.entry().shingles().sketch())
          .forEach(hash -> shingles.add(new Shingle(hash, article.key())));
    }
    shingles.sort(Comparator.comparingLong(Shingle::hash).thenComparingLong(Shingle::article));
    session.batch(
        "INSERT INTO new_shingles (hash, article) VALUES (?, ?)",
        shingles,
        (row, each) -> {
          row.setLong(1, each.hash());
          row.setLong(2, each.article());
        });
    long rows =
        session.number("SELECT value FROM counters WHERE name = ?", COUNTER) + shingles.size();
    if (rows > most) {
      move();
    }
    session.update("UPDATE counters SET value = ? WHERE name = ?", rows > most ? 0 : rows, COUNTER);
  }

  private void move() {
    session.update(
        "INSERT INTO shingles (hash, article)"
            + " SELECT hash, article FROM new_shingles ORDER BY hash, article");
    session.update("DELETE FROM new_shingles");
  }
}
