package org.musnad.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.ledger.model.Copy;

/** Who shares how much with whom within a family. */
final class Ties {
  private static final double SHARED = 0.5;

  private final Map<Long, List<Tie>> ties = new HashMap<>();

  Ties(Collection<Copy> copies) {
    for (Copy copy : copies) {
      add(copy, copy.first());
      add(copy, copy.second());
    }
    ties.values().forEach(each -> each.sort(Comparator.comparingLong(Tie::other)));
  }

  private void add(Copy copy, long article) {
    long other = copy.other(article);
    Tie tie = new Tie(other, copy.of(article), copy.of(other));
    ties.computeIfAbsent(article, key -> new ArrayList<>()).add(tie);
  }

  /** Whom an article shares text with, in the order of their keys. */
  List<Tie> of(long article) {
    return ties.getOrDefault(article, List.of());
  }

  /**
   * Whether another outlet has most of an article's text.
   *
   * @param outlets the outlets of articles; those that are not in it do not count
   */
  boolean isShared(long article, Map<Long, String> outlets) {
    String own = outlets.get(article);
    return of(article).stream()
        .filter(tie -> tie.mine() >= SHARED && outlets.containsKey(tie.other()))
        .anyMatch(tie -> !outlets.get(tie.other()).equals(own));
  }

  /**
   * Another article that shares text.
   *
   * @param other its key
   * @param mine the share of the article's own text that the other has
   * @param theirs the share of the other's text that the article has
   */
  record Tie(long other, double mine, double theirs) {}
}
