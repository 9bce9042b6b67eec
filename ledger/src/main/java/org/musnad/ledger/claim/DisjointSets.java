package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Disjoint sets of numbers from 0, by halving paths; a set goes by its least number. */
final class DisjointSets {
  private final int[] parents;

  DisjointSets(int size) {
    parents = IntStream.range(0, size).toArray();
  }

  /** The least number of the set that one is in. */
  int root(int i) {
    int at = i;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Makes the sets of two numbers one. */
  void join(int a, int b) {
    int one = root(a);
    int other = root(b);
    parents[Math.max(one, other)] = Math.min(one, other);
  }

  /** All sets, by their least numbers, each ascending. */
  List<List<Integer>> all() {
    Map<Integer, List<Integer>> sets = new LinkedHashMap<>();
    for (int i = 0; i < parents.length; i++) {
      sets.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    }
    return List.copyOf(sets.values());
  }
}
