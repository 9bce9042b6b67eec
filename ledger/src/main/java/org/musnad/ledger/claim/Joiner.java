package org.musnad.ledger.claim;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Joins the mentions of one source: first those with the same name, then short forms and offices
 * that can be of one only.
 */
final class Joiner {
  private final Draft draft;
  private final Identity identity;
  private final int[] groups;

  Joiner(Draft draft, Identity identity) {
    this.draft = draft;
    this.identity = identity;
    this.groups = IntStream.range(0, draft.size()).toArray();
  }

  /** The graph in which each source is one node. */
  Draft join() {
    for (int i = 0; i < groups.length; i++) {
      for (int k = 0; k < i; k++) {
        Bearer one = bearer(i);
        Bearer other = bearer(k);
        if (one != null && other != null && identity.equal(one, other)) {
          unite(i, k);
        }
      }
    }
    for (int i = 0; i < groups.length; i++) {
      Set<Integer> candidates = candidates(i);
      if (candidates.size() == 1) {
        unite(i, candidates.iterator().next());
      }
    }
    int[] roots = IntStream.range(0, groups.length).map(this::root).toArray();
    return draft.merged(roots);
  }

  private @Nullable Bearer bearer(int node) {
    return draft.point(node).bearer();
  }

  /** The sources, each by its root, that a mention may be a short form of. */
  private Set<Integer> candidates(int node) {
    Set<Integer> found = new LinkedHashSet<>();
    Bearer one = bearer(node);
    for (int k = 0; k < groups.length && one != null; k++) {
      Bearer other = bearer(k);
      if (other != null
          && root(k) != root(node)
          && isLonger(other, one)
          && identity.same(one, other)) {
        found.add(root(k));
      }
    }
    return found;
  }

  /** Whether one mention tells more than the other of who it is. */
  private static boolean isLonger(Bearer one, Bearer other) {
    return one.identified() != other.identified()
        ? one.identified().ordinal() < other.identified().ordinal()
        : one.name().size() > other.name().size()
            || one.name().size() == other.name().size() && one.kind() != other.kind();
  }

  private int root(int node) {
    int at = node;
    while (groups[at] != at) {
      at = groups[at];
    }
    return at;
  }

  private void unite(int a, int b) {
    int one = root(a);
    int other = root(b);
    groups[Math.max(one, other)] = Math.min(one, other);
  }
}
