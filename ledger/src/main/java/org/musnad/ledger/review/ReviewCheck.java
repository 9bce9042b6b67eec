package org.musnad.ledger.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.musnad.ledger.store.LedgerException;
import org.musnad.ledger.store.Session;
import org.musnad.ledger.store.SliceCheck;
import org.musnad.ledger.store.Verification;
import org.musnad.text.Plain;

/** Checks that logs of reviews make sense, and that what they have stands in the texts. */
public final class ReviewCheck implements Verification.SessionCheck {
  private static final String ARTICLES =
      "SELECT a.key, a.id, d.text FROM articles a JOIN documents d ON d.article = a.key"
          + " WHERE a.key IN (SELECT article FROM reviews) ORDER BY a.key";
  private static final String ORPHANS =
      "SELECT DISTINCT article FROM reviews WHERE article NOT IN (SELECT key FROM articles)"
          + " ORDER BY article";

  private final ReviewReader reader = new ReviewReader();
  private final AnnotationJson json = new AnnotationJson();

  private record Row(long key, String name, String text) {}

  @Override
  public void run(Session session, Consumer<String> faults) {
    session
        .list(ORPHANS, row -> row.getLong(1))
        .forEach(key -> faults.accept("article " + key + ": it is not there, but reviews of it"));
    List<Row> articles =
        session.list(
            ARTICLES,
            row ->
                new Row(row.getLong(1), "article " + Plain.of(row.getString(2)), row.getString(3)));
    articles.forEach(row -> article(session, row, faults));
  }

  private void article(Session session, Row row, Consumer<String> faults) {
    try {
      spans(session, row, faults);
      Optional<Reviewed> reviewed = reader.read(session, row.key());
      reviewed
          .filter(state -> state.revision() != state.log().size())
          .ifPresent(state -> faults.accept(row.name() + ": acts of its review are missing"));
    } catch (IllegalArgumentException | LedgerException e) {
      faults.accept(row.name() + ": its review makes no sense: " + Plain.of(e.getMessage()));
    }
  }

  private void spans(Session session, Row row, Consumer<String> faults) {
    SliceCheck slices = new SliceCheck(row.name(), row.text(), faults);
    session.each(
        "SELECT revision, before, after FROM reviews WHERE article = ? ORDER BY revision",
        each -> {
          String what = "act " + each.getInt(1) + " of its review";
          slices.json(what, json.tree(each.getString(2)));
          slices.json(what, json.tree(each.getString(3)));
        },
        row.key());
  }
}
