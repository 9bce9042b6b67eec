package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Binds statements that share a stem to each other where they say the same, by as few pairs as hold
 * together what hangs together. Statements of the very same stems are one thing, and are bound in
 * the order of time, so that a sentence that stands in half of a corpus costs no more than it has
 * statements; of two such things statements are compared only until one pair is found. A pair of
 * them is looked at under one stem alone, the first that both have (Vernica, Carey and Li 2010,
 * "Efficient parallel set-similarity joins using MapReduce"). Used once.
 */
final class Bonds {
  /** Statements of the same stems, by their places among all. */
  private record Wording(List<String> rarest, List<List<Integer>> runs, boolean hasUntimed) {
    int any() {
      return runs.get(0).get(0);
    }
  }

  private final Likeness likeness;
  private final String stem;
  private final boolean untimed;
  private final List<Content> holders;
  private final List<Matter> matters;
  private final List<Wording> wordings = new ArrayList<>();
  private final DisjointSets sets;
  private final List<Bond> found = new ArrayList<>();

  /**
   * Makes one.
   *
   * @param untimed whether only pairs count of which one has no time of publication
   */
  Bonds(
      ClaimRules rules,
      Likeness likeness,
      String stem,
      Collection<Content> holders,
      boolean untimed) {
    this.likeness = likeness;
    this.stem = stem;
    this.untimed = untimed;
    this.holders = new ArrayList<>(holders);
    this.holders.sort(
        Comparator.comparing(Content::time, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(Content::statement));
    this.matters = this.holders.stream().map(rules::matter).toList();
    this.sets = new DisjointSets(matters.size());
    Map<List<String>, List<Integer>> same = new LinkedHashMap<>();
    for (int i = 0; i < matters.size(); i++) {
      same.computeIfAbsent(this.holders.get(i).stems(), stems -> new ArrayList<>()).add(i);
    }
    for (List<Integer> members : same.values()) {
      List<String> rarest = rules.rarest(this.holders.get(members.get(0)));
      boolean hasUntimed = matters.get(members.get(members.size() - 1)).time() == null;
      wordings.add(new Wording(rarest, runs(members, rarest, hasUntimed), hasUntimed));
    }
  }

  /** The pairs. */
  List<Bond> find() {
    for (int i = 0; i < wordings.size(); i++) {
      for (int k = 0; k < i; k++) {
        if (isLookedAt(wordings.get(k), wordings.get(i))) {
          across(wordings.get(k), wordings.get(i));
        }
      }
    }
    return found;
  }

  /**
   * Binds those of the same stems, each to the next in time, and tells what hangs together so. One
   * without a time is near to all.
   */
  private List<List<Integer>> runs(List<Integer> members, List<String> rarest, boolean hasUntimed) {
    boolean told = rarest.get(0).equals(stem) && (hasUntimed || !untimed);
    int last = members.get(members.size() - 1);
    List<List<Integer>> runs = new ArrayList<>(List.of(new ArrayList<>(members.subList(0, 1))));
    for (int i = 1; i < members.size(); i++) {
      int before = hasUntimed ? last : members.get(i);
      int after = members.get(i - 1);
      if (!likeness.same(matters.get(before), matters.get(after))) {
        runs.add(new ArrayList<>());
      } else {
        bind(before, after, told);
      }
      runs.get(runs.size() - 1).add(members.get(i));
    }
    return runs;
  }

  private boolean isLookedAt(Wording a, Wording b) {
    return (!untimed || a.hasUntimed() || b.hasUntimed())
        && stem.equals(first(a.rarest(), b.rarest()))
        && likeness.maybeSame(matters.get(a.any()), matters.get(b.any()));
  }

  private static @Nullable String first(List<String> a, List<String> b) {
    return a.stream().filter(b::contains).findFirst().orElse(null);
  }

  private void across(Wording a, Wording b) {
    for (List<Integer> one : a.runs()) {
      for (List<Integer> other : b.runs()) {
        if (sets.root(one.get(0)) != sets.root(other.get(0))) {
          bindOne(one, other);
        }
      }
    }
  }

  /** Binds the first two that say the same. */
  private void bindOne(List<Integer> run, List<Integer> other) {
    for (int i : run) {
      for (int k : other) {
        if (likeness.same(matters.get(i), matters.get(k))) {
          bind(i, k, true);
          return;
        }
      }
    }
  }

  private void bind(int a, int b, boolean told) {
    sets.join(a, b);
    if (told) {
      found.add(new Bond(holders.get(a).statement(), holders.get(b).statement()));
    }
  }
}
