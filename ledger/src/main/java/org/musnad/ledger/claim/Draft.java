package org.musnad.ledger.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.StoredArticle;

/** An origin graph while it is built. Nodes are numbers; no edge closes a circle. */
final class Draft {
  /** A node: an article, or one mention of a source. */
  record Point(
      @Nullable StoredArticle article, @Nullable Bearer bearer, Set<String> shown, long seenIn) {}

  /** What is known of an edge. */
  record Bond(Edge.Basis basis, Set<String> accounts, double containment) {}

  private final List<Point> points = new ArrayList<>();
  private final List<Map<Integer, Bond>> edges = new ArrayList<>();
  private final Map<Long, Integer> byArticle = new HashMap<>();
  private final Set<Long> apart = new HashSet<>();
  private final Set<Long> maybe = new HashSet<>();

  /** The node of an article, made if it is new. */
  int article(StoredArticle article) {
    return byArticle.computeIfAbsent(
        article.key(), key -> add(new Point(article, null, Set.of(), key)));
  }

  /** A new node for a source that an article names. */
  int source(Bearer bearer, long seenIn) {
    Set<String> shown = new LinkedHashSet<>();
    if (bearer.shown() != null) {
      shown.add(bearer.shown());
    }
    return add(new Point(null, bearer, shown, seenIn));
  }

  private int add(Point point) {
    points.add(point);
    edges.add(new LinkedHashMap<>());
    return points.size() - 1;
  }

  int size() {
    return points.size();
  }

  Point point(int node) {
    return points.get(node);
  }

  Map<Integer, Bond> edges(int from) {
    return edges.get(from);
  }

  /** Says that one has it on the word of the other, unless the other has it on his. */
  void link(int from, int to, Edge.Basis basis, @Nullable String account, double containment) {
    if (from == to || reaches(to, from)) {
      return;
    }
    Bond bond =
        edges
            .get(from)
            .computeIfAbsent(to, t -> new Bond(basis, new LinkedHashSet<>(), containment));
    if (account != null) {
      bond.accounts().add(account);
    }
  }

  /** Whether a path leads from one node to another. */
  boolean reaches(int from, int to) {
    Set<Integer> seen = new HashSet<>(Set.of(from));
    Deque<Integer> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      int node = open.pop();
      if (node == to) {
        return true;
      }
      edges.get(node).keySet().stream().filter(seen::add).forEach(open::push);
    }
    return false;
  }

  /** The sources where paths from a node end. */
  List<Integer> ends(int from) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (edges.get(i).isEmpty() && points.get(i).bearer() != null && reaches(from, i)) {
        ends.add(i);
      }
    }
    return ends;
  }

  /** Notes that one report names both, as two. */
  void tellApart(int a, int b) {
    apart.add(pair(a, b));
  }

  boolean areApart(int a, int b) {
    return apart.contains(pair(a, b));
  }

  /** Notes that the same words are ascribed to both, so that they may be one. */
  void maybeOne(int a, int b) {
    maybe.add(pair(a, b));
  }

  boolean maybeAreOne(int a, int b) {
    return maybe.contains(pair(a, b));
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  /**
   * The graph in which some nodes are one.
   *
   * @param group for each node the node that stands for it
   */
  Draft merged(int[] group) {
    Draft merged = new Draft();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < points.size(); i++) {
      numbers.computeIfAbsent(group[i], g -> merged.add(together(g, group)));
    }
    for (int i = 0; i < points.size(); i++) {
      int from = numbers.get(group[i]);
      edges
          .get(i)
          .forEach(
              (to, bond) -> {
                int end = numbers.get(group[to]);
                merged.link(from, end, bond.basis(), null, bond.containment());
                Bond kept = merged.edges(from).get(end);
                if (kept != null) {
                  kept.accounts().addAll(bond.accounts());
                }
              });
    }
    apart.forEach(pair -> merged.apart.add(renumbered(pair, group, numbers)));
    maybe.forEach(pair -> merged.maybe.add(renumbered(pair, group, numbers)));
    for (int i = 0; i < merged.size(); i++) {
      StoredArticle article = merged.point(i).article();
      if (article != null) {
        merged.byArticle.put(article.key(), i);
      }
    }
    return merged;
  }

  private static long renumbered(long pair, int[] group, Map<Integer, Integer> numbers) {
    return pair(
        numbers.get(group[(int) (pair >> 32)]), numbers.get(group[(int) (pair & 0xffffffffL)]));
  }

  private Point together(int of, int[] group) {
    Point first = points.get(of);
    Bearer bearer = first.bearer();
    if (bearer == null) {
      return first;
    }
    Set<String> shown = new LinkedHashSet<>();
    for (int i = 0; i < points.size(); i++) {
      Bearer other = points.get(i).bearer();
      if (group[i] == of && other != null) {
        bearer = bearer.and(other);
        shown.addAll(points.get(i).shown());
      }
    }
    return new Point(null, bearer, shown, first.seenIn());
  }
}
