package org.musnad.ledger.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;

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
  private final Function<Collection<String>, Map<String, Long>> frequencies;
  private final ClaimWords words;
  private final double total;
  private int[] weights = new int[1024];

  /**
   * Makes weights.
   *
   * @param total how many statements there are
   * @param frequencies in how many of them stems stand
   * @param words which stems are common
   */
  Lexis(long total, Function<Collection<String>, Map<String, Long>> frequencies, ClaimWords words) {
    this.total = total;
    this.frequencies = frequencies;
    this.words = words;
  }

  /** The number of a stem. */
  int id(String stem) {
    Integer id = ids.get(stem);
    return id != null ? id : add(stem, frequencies.apply(List.of(stem)).getOrDefault(stem, 0L));
  }

  private int add(String stem, long frequency) {
    int id = ids.size();
    ids.put(stem, id);
    if (id == weights.length) {
      weights = Arrays.copyOf(weights, 2 * id);
    }
    weights[id] = reckon(stem, frequency);
    return id;
  }

  /** The weight of a stem, in hundredths, 0 or more. */
  int weight(int id) {
    return weights[id];
  }

  /** Asks for the frequencies of many stems at once, before they are met one by one. */
  void expect(Collection<Saying> sayings) {
    Set<String> stems = new TreeSet<>();
    for (Saying saying : sayings) {
      for (String stem : saying.terms()) {
        if (!ids.containsKey(stem)) {
          stems.add(stem);
        }
      }
    }
    Map<String, Long> found = frequencies.apply(stems);
    stems.forEach(stem -> add(stem, found.getOrDefault(stem, 0L)));
  }

  private int reckon(String stem, long frequency) {
    boolean counted = SayingReader.isCounted(stem);
    double prior = PRIOR * (words.isCommon(stem) ? COMMON_SHARE : SHARE);
    double share = counted ? COUNTED_SHARE : (frequency + prior) / (total + PRIOR);
    double weight = Math.min(MOST, Math.max(0, -Math.log(share) - FLOOR));
    return (int) Math.round(weight * HUNDREDTHS);
  }

  /**
   * The first of some stems, until what is left is too light.
   *
   * @param stems in any order that goes by weight
   * @param weight the weight of a stem
   * @param whole what all of the content weighs
   * @param rest the part of it that is too light
   */
  static <T> List<T> head(List<T> stems, ToIntFunction<T> weight, int whole, double rest) {
    int left = whole;
    int count = 0;
    while (count < stems.size() && left >= rest * whole) {
      left -= weight.applyAsInt(stems.get(count));
      count++;
    }
    return stems.subList(0, count);
  }

  /**
   * The frequency up to which a stem weighs as much as one that nobody has met, unless it is
   * {@linkplain ClaimWords#isCommon common}: so rare is all that is capped.
   *
   * @param total how many statements there are
   */
  static long rare(long total) {
    return (long) Math.floor(Math.exp(-MOST - FLOOR) * (total + PRIOR) - PRIOR * SHARE);
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
