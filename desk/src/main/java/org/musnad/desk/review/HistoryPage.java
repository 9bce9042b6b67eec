package org.musnad.desk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.web.Problem;
import org.musnad.desk.web.Shown;
import org.musnad.desk.web.Visit;
import org.musnad.desk.words.Words;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.review.Annotation;
import org.musnad.ledger.review.Named;
import org.musnad.ledger.review.Review;
import org.musnad.ledger.review.Reviewed;
import org.musnad.text.Plain;

/**
 * All that was done to a statement.
 *
 * @param path the address of the article's review
 * @param title what the article is called
 * @param statement the statement's id
 * @param machine what the machine read, or null where it read nothing
 * @param entries what was done, in order
 */
public record HistoryPage(
    String path, String title, String statement, @Nullable Changes machine, List<Entry> entries) {

  /** Copies the list. */
  public HistoryPage {
    entries = List.copyOf(entries);
  }

  /**
   * An act.
   *
   * @param did what was done, in words
   * @param by who, and when, in words
   * @param comment what was written to it, or empty
   * @param undone whether it was taken back later
   * @param changes what it changed
   */
  public record Entry(
      String did, String by, String comment, boolean undone, List<Changes> changes) {

    /** Copies the list. */
    public Entry {
      changes = List.copyOf(changes);
    }
  }

  static void show(Visit visit) {
    StoredArticle article = ReviewRoutes.article(visit);
    Reviewed reviewed = ReviewRoutes.reviewed(visit, article);
    String id = visit.path("statement");
    if (reviewed.statement(id).isEmpty() && reviewed.history(id).isEmpty()) {
      throw Problem.notFound();
    }
    String title = visit.words().text("review.history.of", Plain.of(id));
    visit.page("review/history.jte", title, of(visit.words(), article, reviewed, id));
  }

  private static HistoryPage of(Words words, StoredArticle article, Reviewed reviewed, String id) {
    Changes.Teller teller = new Changes.Teller(words, reviewed.text());
    Changes machine =
        reviewed.machine().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .map(each -> teller.changes(id, each.annotation(), each.annotation()))
            .orElse(null);
    Set<Integer> undone = reviewed.undone();
    List<Entry> entries = new ArrayList<>();
    for (Review review : reviewed.history(id)) {
      entries.add(
          new Entry(
              words.name("review.did", review.act()),
              ReviewPages.by(words, review),
              Plain.of(review.comment() == null ? "" : review.comment()),
              undone.contains(review.revision()),
              changes(teller, review)));
    }
    return new HistoryPage(ReviewPages.path(article), Shown.title(article), id, machine, entries);
  }

  /** Of each statement that was there before or is since, what has become of it. */
  private static List<Changes> changes(Changes.Teller teller, Review review) {
    Map<String, Annotation> before = named(review.before());
    Map<String, Annotation> after = named(review.after());
    List<Changes> changes = new ArrayList<>();
    before.forEach(
        (id, was) -> {
          if (!was.equals(after.get(id))) {
            changes.add(teller.changes(id, was, after.get(id)));
          }
        });
    after.forEach(
        (id, is) -> {
          if (!before.containsKey(id)) {
            changes.add(teller.changes(id, null, is));
          }
        });
    return changes;
  }

  private static Map<String, Annotation> named(List<Named> statements) {
    Map<String, Annotation> named = new LinkedHashMap<>();
    statements.forEach(each -> named.put(each.id(), each.annotation()));
    return named;
  }
}
