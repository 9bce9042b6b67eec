package org.musnad.ledger.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.musnad.ledger.store.Session;
import org.musnad.ledger.text.Slices;

/** The log's rows. Thread-safe. */
final class ReviewRows {
  private static final String LOG =
      "SELECT revision, act, statement, reviewer, reviewed_at, before, after, comment, undoes"
          + " FROM reviews WHERE article = ? ORDER BY revision";

  private final AnnotationJson json = new AnnotationJson();

  /**
   * The log of an article, in order.
   *
   * @throws IllegalArgumentException if a row is damaged; one line says which and why
   */
  List<Review> log(Session session, long article) {
    return session.list(LOG, this::review, article);
  }

  private Review review(ResultSet row) throws SQLException {
    int revision = row.getInt(1);
    try {
      return new Review(
          revision,
          known(row.getString(2), word -> Annotation.word(ReviewAct.class, word).orElseThrow()),
          row.getString(3),
          row.getString(4),
          known(row.getString(5), Instant::parse),
          json.read(row.getString(6)),
          json.read(row.getString(7)),
          row.getString(8),
          row.getInt(9));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("act " + revision + ": " + e.getMessage(), e);
    }
  }

  private static <T> T known(String value, Function<String, T> parse) {
    try {
      return parse.apply(value);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("not understood: " + value, e);
    }
  }

  void add(Session session, long article, Review review, Slices text) {
    session.update(
        "INSERT INTO reviews (article, revision, act, statement, reviewer, reviewed_at, before,"
            + " after, comment, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        article,
        review.revision(),
        review.act().word(),
        review.statement(),
        review.reviewer(),
        review.at().toString(),
        json.write(review.before(), text),
        json.write(review.after(), text),
        review.comment(),
        review.undoes() == 0 ? null : review.undoes());
  }
}
