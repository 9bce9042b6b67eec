package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The fewest origins that some can be: the most of them of which no two can be one. That is a
 * largest clique; no way of taking some for one leaves fewer. Beyond a number of steps the largest
 * found so far stands, which is never too many.
 */
final class Fewest {
  private static final int MOST_STEPS = 200_000;

  private final BiPredicate<Integer, Integer> different;
  private List<Integer> best = List.of();
  private int steps;

  private Fewest(BiPredicate<Integer, Integer> different) {
    this.different = different;
  }

  /**
   * Nodes no two of which can be one, as many as there are.
   *
   * @param different whether two cannot be one
   */
  static List<Integer> of(List<Integer> nodes, BiPredicate<Integer, Integer> different) {
    Fewest fewest = new Fewest(different);
    fewest.search(new ArrayList<>(), nodes);
    return fewest.best;
  }

  private void search(List<Integer> chosen, List<Integer> left) {
    if (chosen.size() > best.size()) {
      best = List.copyOf(chosen);
    }
    for (int i = 0; i < left.size(); i++) {
      if (chosen.size() + left.size() - i <= best.size() || ++steps > MOST_STEPS) {
        return;
      }
      int node = left.get(i);
      List<Integer> rest =
          left.subList(i + 1, left.size()).stream()
              .filter(other -> different.test(node, other))
              .toList();
      chosen.add(node);
      search(chosen, rest);
      chosen.remove(chosen.size() - 1);
    }
  }
}
