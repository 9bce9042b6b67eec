package org.musnad.ledger.reuse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.musnad.ledger.model.Copy;

/**
 * Families of copies: articles of which each shares half of its text with another one, or the other
 * with it, and so on from one to the next. A family is named by its least key, so that its name
 * stays as long as its first article does, whatever comes in later. An article without copies has
 * no family of its own in the store; {@link #nameOf} gives its key.
 */
public final class Families {
  /** The containment from which on two articles are of one family. */
  public static final double JOINS = 0.5;

  private final FamilyStore store;

  /** Families that {@code store} keeps. */
  public Families(FamilyStore store) {
    this.store = store;
  }

  /** What a family is called outside, as {@code f7}. */
  public static String nameOf(long family) {
    return "f" + family;
  }

  /**
   * Joins articles to families and families to each other.
   *
   * @param copies what new articles share with those before them
   */
  public void add(List<Copy> copies) {
    for (Set<Long> group : groups(joining(copies), Set.of())) {
      List<Long> families = new ArrayList<>(store.familiesOf(group));
      TreeSet<Long> all = new TreeSet<>(group);
      all.addAll(families);
      long least = all.first();
      families.remove(least);
      all.addAll(store.members(families));
      store.move(all, least);
    }
  }

  /**
   * Takes an article out, and parts its family if nothing else held it together. To be called while
   * the store still has its copies.
   */
  public void remove(long article) {
    List<Long> family = store.familiesOf(List.of(article));
    if (family.isEmpty()) {
      return;
    }
    Set<Long> members = new TreeSet<>(store.members(family));
    members.remove(article);
    store.leave(article);
    List<Copy> left =
        joining(store.copies(members)).stream()
            .filter(copy -> members.contains(copy.first()) && members.contains(copy.second()))
            .toList();
    for (Set<Long> group : groups(left, members)) {
      if (group.size() == 1) {
        store.leave(group.iterator().next());
      } else {
        store.move(group, ((TreeSet<Long>) group).first());
      }
    }
  }

  private static List<Copy> joining(Collection<Copy> copies) {
    return copies.stream().filter(copy -> copy.containment() >= JOINS).toList();
  }

  /** The connected parts of a graph, with single nodes for {@code alone} that no edge meets. */
  private static List<Set<Long>> groups(List<Copy> edges, Set<Long> alone) {
    Map<Long, List<Long>> near = new HashMap<>();
    alone.forEach(article -> near.put(article, new ArrayList<>()));
    for (Copy copy : edges) {
      near.computeIfAbsent(copy.first(), k -> new ArrayList<>()).add(copy.second());
      near.computeIfAbsent(copy.second(), k -> new ArrayList<>()).add(copy.first());
    }
    List<Set<Long>> groups = new ArrayList<>();
    Set<Long> seen = new TreeSet<>();
    for (Long start : new TreeSet<>(near.keySet())) {
      if (seen.add(start)) {
        Set<Long> group = new TreeSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
          long article = open.pop();
          group.add(article);
          near.get(article).stream().filter(seen::add).forEach(open::push);
        }
        groups.add(group);
      }
    }
    return groups;
  }
}
