package org.musnad.desk.browse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.draw.Standing;
import org.musnad.desk.words.Words;
import org.musnad.ledger.digest.OutletSummary;

/**
 * What an outlet printed, in figures.
 *
 * @param name its name
 * @param href its page, or null where it is not known
 * @param counts how many articles and statements, in words
 * @param ends with whom its statements' chains end
 */
public record OutletFigures(String name, @Nullable String href, String counts, List<End> ends) {
  private static final double FULL = 100;

  /** Copies the list. */
  public OutletFigures {
    ends = List.copyOf(ends);
  }

  /**
   * Statements whose chains end with sources of one standing.
   *
   * @param standing how far the source can be found, as styles are called
   * @param how the same in words
   * @param count how many, in the language's digits
   * @param share their share, in words
   * @param begin where its bar begins, from 0 to 100
   * @param length how long it is
   */
  public record End(
      String standing, String how, String count, String share, double begin, double length) {}

  static OutletFigures of(Words words, OutletSummary outlet) {
    return new OutletFigures(
        OutletPages.name(words, outlet.name()),
        OutletPages.href(outlet.name()),
        words.text("browse.outlet.counts", outlet.articles(), outlet.statements()),
        ends(words, outlet));
  }

  private static List<End> ends(Words words, OutletSummary outlet) {
    long[] counts = {outlet.named(), outlet.role(), outlet.anonymous(), outlet.nobody()};
    List<End> ends = new ArrayList<>();
    double begin = 0;
    for (Standing standing : Standing.values()) {
      long count = counts[standing.ordinal()];
      double share = share(count, outlet.statements());
      ends.add(
          new End(
              standing.word(),
              words.text("identified." + standing.word()),
              words.number(count),
              words.percent(share),
              begin,
              FULL * share));
      begin += FULL * share;
    }
    return ends;
  }

  static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
