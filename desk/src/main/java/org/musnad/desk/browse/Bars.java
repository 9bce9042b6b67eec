package org.musnad.desk.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.words.Words;
import org.musnad.ledger.digest.Tally;

/**
 * Counts as bars, the longest of 100.
 *
 * @param list the bars
 * @param more how many are left out, in words, or null
 */
public record Bars(List<Bar> list, @Nullable String more) {
  private static final int FULL = 100;

  /** Copies the list. */
  public Bars {
    list = List.copyOf(list);
  }

  /**
   * A count.
   *
   * @param text what is counted
   * @param href where it leads, or null
   * @param count how many, in the language's digits
   * @param share how long its bar is, from 0 to 100
   */
  public record Bar(String text, @Nullable String href, String count, int share) {}

  /** How long a bar is beside the longest. */
  static int share(long count, long most) {
    return most == 0 ? 0 : (int) Math.round((double) FULL * count / most);
  }

  /**
   * Bars of counts, the first of which is the greatest.
   *
   * @param total how many counts there are in all
   */
  static <T> Bars of(
      Words words,
      List<Tally<T>> tallies,
      long total,
      Function<T, String> text,
      Function<T, @Nullable String> href) {
    List<Bar> bars = new ArrayList<>();
    long most = tallies.isEmpty() ? 0 : tallies.get(0).times();
    for (Tally<T> tally : tallies) {
      bars.add(
          new Bar(
              text.apply(tally.of()),
              href.apply(tally.of()),
              words.number(tally.times()),
              share(tally.times(), most)));
    }
    long rest = total - bars.size();
    return new Bars(bars, rest > 0 ? words.text("browse.more", rest) : null);
  }
}
