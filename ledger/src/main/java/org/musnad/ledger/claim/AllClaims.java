package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the claims of all accounts together, in memory.
 *
 * <p>Two contents of one claim share at least a certain part of the heavier one, so that they share
 * one of the rarest stems of each that make up the rest (prefix filtering: Chaudhuri, Ganti and
 * Kaushik 2006; Bayardo, Ma and Srikant 2007). Only such pairs are compared.
 */
final class AllClaims {
  private final Tellings tellings;
  private final Likeness likeness;

  AllClaims(Tellings tellings) {
    this.tellings = tellings;
    this.likeness = new Likeness(tellings.lexis());
  }

  /** The claims, each in order of time; those of one account too. */
  List<List<Telling>> find(List<Account> accounts) {
    List<Telling> ready = new ArrayList<>();
    for (Telling telling : tellings.of(accounts)) {
      if (likeness.isClaim(telling)) {
        ready.add(telling);
      }
    }
    return claims(ready);
  }

  private List<List<Telling>> claims(List<Telling> ready) {
    Lexis lexis = tellings.lexis();
    DisjointSets components = new DisjointSets(ready.size());
    Map<Integer, List<Integer>> holders = new HashMap<>();
    int[] lastMet = new int[ready.size()];
    Arrays.fill(lastMet, -1);
    for (int i = 0; i < ready.size(); i++) {
      Telling telling = ready.get(i);
      for (int stem : prefix(telling, lexis)) {
        List<Integer> others = holders.computeIfAbsent(stem, s -> new ArrayList<>());
        for (int other : others) {
          if (lastMet[other] != i) {
            lastMet[other] = i;
            if (likeness.same(ready.get(other), telling)) {
              components.join(other, i);
            }
          }
        }
        others.add(i);
      }
    }
    Grouping grouping = new Grouping(likeness);
    List<List<Telling>> claims = new ArrayList<>();
    for (List<Integer> component : components.all()) {
      claims.addAll(grouping.claims(component.stream().map(ready::get).toList()));
    }
    return claims;
  }

  /** The rarest stems of a content, of which one must be in any that says the same. */
  static int[] prefix(Telling telling, Lexis lexis) {
    List<Integer> stems = new ArrayList<>(IntStream.of(telling.ids()).boxed().toList());
    stems.sort(Comparator.<Integer>comparingInt(id -> -lexis.weight(id)).thenComparing(id -> id));
    return Lexis.head(stems, lexis::weight, telling.weight(), Likeness.COVERED).stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
