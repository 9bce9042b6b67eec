package org.musnad.ledger.review;

import java.util.List;
import java.util.Optional;
import org.musnad.ledger.json.JsonReading;
import org.musnad.ledger.store.ArticleRows;
import org.musnad.ledger.store.Session;

/** Reads the state of reviews, within one look at the ledger. Thread-safe; costly to make. */
public final class ReviewReader {
  private final JsonReading.Parser parser = new JsonReading.Parser();
  private final ReviewRows rows = new ReviewRows();

  /**
   * An article as it stands.
   *
   * @param article its key
   * @return empty if it is not there
   * @throws IllegalArgumentException if its reading or its log is damaged; one line says why
   */
  public Optional<Reviewed> read(Session session, long article) {
    return session
        .first(
            "SELECT reading FROM documents WHERE article = ?",
            row -> ArticleRows.json(row, 1),
            article)
        .map(json -> Fold.of(article, MachineReading.of(json, parser), rows.log(session, article)));
  }

  /** The keys of the articles whose review is finished, in order. */
  public List<Long> finished(Session session) {
    return session.list(
        "SELECT article FROM reviews r WHERE act = 'finish' AND revision ="
            + " (SELECT max(revision) FROM reviews l WHERE l.article = r.article)"
            + " ORDER BY article",
        row -> row.getLong(1));
  }
}
