package org.musnad.desk.review;

import java.util.List;

/**
 * How well the machine's statements agree with the finished reviews.
 *
 * @param articles how many articles it is of
 * @param rows the measures
 */
public record FiguresPage(int articles, List<Row> rows) {

  /** Copies the list. */
  public FiguresPage {
    rows = List.copyOf(rows);
  }

  /**
   * A measure, all numbers in words.
   *
   * @param name what it is called
   * @param note what it means
   * @param precision of those that the machine read, the share that is right
   * @param recall of those that reviewers found, the share that the machine read
   * @param both the two in one, F1
   * @param right how many are right
   * @param marked how many reviewers found
   * @param found how many the machine read
   */
  public record Row(
      String name,
      String note,
      String precision,
      String recall,
      String both,
      String right,
      String marked,
      String found) {}
}
