package org.musnad.ledger.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How much a stem tells: the negative logarithm of its share of statements (Spärck Jones 1972),
 * smoothed by a prior of some thousand statements in which common words are common, so that a small
 * ledger does not take every word for rare. Weights are whole hundredths, so that sums of them do
 * not turn on the order of adding. Numbers stems as it meets them; for one thread.
 */
final class Lexis {
  /** The prior counts as so many statements. */
  private static final double PRIOR = 4000;

  private static final double COMMON_SHARE = 0.02;
  private static final double SHARE = 0.0005;

  /** What is counted goes by other names in the index, so that nobody counts it. */
  private static final double COUNTED_SHARE = 0.01;

  /** What every twelfth statement has weighs nothing. */
  private static final double FLOOR = 2.5;

  /** A rare name tells no more than this, or long titles would carry all. */
  private static final double MOST = 4.6;

  private static final int HUNDREDTHS = 100;

  private final Map<String, Integer> ids = new HashMap<>();
  private final ToLongFunction<String> frequency;
  private final ClaimWords words;
  private final double total;
  private int[] weights = new int[1024];

  /**
   * Makes weights.
   *
   * @param total how many statements there are
   * @param frequency in how many of them a stem stands
   * @param words which stems are common
   */
  Lexis(long total, ToLongFunction<String> frequency, ClaimWords words) {
    this.total = total;
    this.frequency = frequency;
    this.words = words;
  }

  /** The number of a stem. */
  int id(String stem) {
    Integer id = ids.get(stem);
    if (id == null) {
      id = ids.size();
      ids.put(stem, id);
      if (id == weights.length) {
        weights = Arrays.copyOf(weights, 2 * id);
      }
      weights[id] = reckon(stem);
    }
    return id;
  }

  /** The weight of a stem, in hundredths, 0 or more. */
  int weight(int id) {
    return weights[id];
  }

  private int reckon(String stem) {
    boolean counted = SayingReader.isCounted(stem);
    double prior = PRIOR * (words.isCommon(stem) ? COMMON_SHARE : SHARE);
    double share =
        counted ? COUNTED_SHARE : (frequency.applyAsLong(stem) + prior) / (total + PRIOR);
    double weight = Math.min(MOST, Math.max(0, -Math.log(share) - FLOOR));
    return (int) Math.round(weight * HUNDREDTHS);
  }

  /** The numbers of a saying's stems, ascending. */
  int[] ids(Saying saying) {
    return saying.terms().stream().mapToInt(this::id).sorted().toArray();
  }

  /** The weight of all stems. */
  int weight(int[] ids) {
    int sum = 0;
    for (int id : ids) {
      sum += weights[id];
    }
    return sum;
  }
}
