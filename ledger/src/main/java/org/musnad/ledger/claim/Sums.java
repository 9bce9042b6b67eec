package org.musnad.ledger.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums of weights by keys, which are small numbers without large gaps. What is added up goes by
 * millions, for which maps are too slow. Used again and again, by one thread.
 */
final class Sums {
  private int[] sums = new int[1024];
  private int[] touched = new int[1024];
  private int count;

  /** Adds a weight of more than 0 for each of some keys. */
  void add(List<Long> keys, int weight) {
    for (long key : keys) {
      int at = Math.toIntExact(key);
      if (at >= sums.length) {
        sums = Arrays.copyOf(sums, Math.max(at + 1, 2 * sums.length));
      }
      if (sums[at] == 0) {
        if (count == touched.length) {
          touched = Arrays.copyOf(touched, 2 * count);
        }
        touched[count++] = at;
      }
      sums[at] += weight;
    }
  }

  /** The sums of {@code least} and more by their keys; all begin anew. */
  Map<Long, Integer> take(double least) {
    Map<Long, Integer> found = new HashMap<>();
    for (int i = 0; i < count; i++) {
      int at = touched[i];
      if (sums[at] >= least) {
        found.put((long) at, sums[at]);
      }
      sums[at] = 0;
    }
    count = 0;
    return found;
  }
}
