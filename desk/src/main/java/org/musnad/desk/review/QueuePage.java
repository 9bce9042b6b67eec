package org.musnad.desk.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.review.ReviewQueue.Wish;
import org.musnad.ledger.review.Reviewed.Stage;

/**
 * Articles by how far their review is.
 *
 * @param wish which are shown
 * @param counts how many there are of each stage, of those that are wanted otherwise
 * @param stages the choices of stage
 * @param rows the articles
 * @param outlets who has published anything
 * @param reviewers who has reviewed anything
 * @param earlier the address of the page before, or null
 * @param later the address of the page after, or null
 */
public record QueuePage(
    Wish wish,
    Map<Stage, Long> counts,
    List<Tab> stages,
    List<Row> rows,
    List<String> outlets,
    List<String> reviewers,
    @Nullable String earlier,
    @Nullable String later) {

  /** Copies the lists. */
  public QueuePage {
    counts = Map.copyOf(counts);
    stages = List.copyOf(stages);
    rows = List.copyOf(rows);
    outlets = List.copyOf(outlets);
    reviewers = List.copyOf(reviewers);
  }

  /** A day in the form of a field, or nothing. */
  public String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /**
   * A choice of stage.
   *
   * @param label the stage, in words
   * @param many how many articles
   * @param href the page that shows them
   * @param current whether it is this page
   */
  public record Tab(String label, String many, String href, boolean current) {}

  /**
   * An article.
   *
   * @param href its review
   * @param title what it is called
   * @param outlet who published it, or empty
   * @param published when, in words, or empty
   * @param stage how far its review is
   * @param progress how much of it is judged, in words
   * @param last who did the last act, and when, in words, or empty
   */
  public record Row(
      String href,
      String title,
      String outlet,
      String published,
      Stage stage,
      String progress,
      String last) {}
}
