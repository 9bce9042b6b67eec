package org.musnad.ledger.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

class PathsTest {
  private static StoredArticle article(long key) {
    return new StoredArticle(key, "a" + key, "o" + key, null, null, null, null, List.of());
  }

  private static Bearer bearer(String name) {
    Set<String> words = Set.of(name);
    return new Bearer(Kind.PERSON, Identified.NAMED, name, words, words, Set.of(), false);
  }

  /** The fewest nodes that cut all paths are as many as the paths that share none (Menger). */
  @Property(tries = 300)
  void disjointPathsAreAsManyAsTheSmallestCut(
      @ForAll @IntRange(min = 1, max = 5) int articles,
      @ForAll @IntRange(min = 1, max = 4) int sources,
      @ForAll long seed) {
    Draft draft = random(articles, sources, new Random(seed));
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      starts.add(i);
    }
    Paths paths = new Paths(draft, starts);
    int least = Integer.MAX_VALUE;
    Set<Integer> single = new HashSet<>();
    for (int cut = 0; cut < 1 << draft.size(); cut++) {
      if (!reaches(draft, starts, cut)) {
        least = Math.min(least, Integer.bitCount(cut));
        if (Integer.bitCount(cut) == 1) {
          single.add(Integer.numberOfTrailingZeros(cut));
        }
      }
    }
    assertEquals(least, paths.disjoint());
    if (least == 1) {
      assertEquals(single, new HashSet<>(paths.chokePoints()));
    }
  }

  private static Draft random(int articles, int sources, Random random) {
    Draft draft = new Draft();
    for (int i = 0; i < articles; i++) {
      draft.article(article(i + 1));
    }
    for (int i = 0; i < sources; i++) {
      draft.source(bearer("s" + i), 1);
    }
    for (int i = 0; i < articles; i++) {
      for (int k = 0; k < draft.size(); k++) {
        if (random.nextInt(3) == 0 || k == draft.size() - 1 - i % sources) {
          draft.link(i, k, Edge.Basis.CHAIN, null, 0);
        }
      }
    }
    if (sources > 1 && random.nextBoolean()) {
      draft.link(articles, articles + 1, Edge.Basis.CHAIN, null, 0);
    }
    return draft;
  }

  private static boolean reaches(Draft draft, List<Integer> starts, int cut) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> open = new ArrayList<>(starts);
    while (!open.isEmpty()) {
      int node = open.remove(0);
      if ((cut >> node & 1) == 0 && seen.add(node)) {
        if (draft.edges(node).isEmpty() && draft.point(node).bearer() != null) {
          return true;
        }
        open.addAll(draft.edges(node).keySet());
      }
    }
    return false;
  }

  /** Nobody has it on the word of somebody who has it on his. */
  @Test
  void noCircles() {
    Draft draft = new Draft();
    int one = draft.source(bearer("one"), 1);
    int other = draft.source(bearer("other"), 1);
    draft.link(one, other, Edge.Basis.CHAIN, null, 0);
    draft.link(other, one, Edge.Basis.CHAIN, null, 0);
    draft.link(one, one, Edge.Basis.CHAIN, null, 0);
    assertEquals(Set.of(other), draft.edges(one).keySet());
    assertFalse(draft.reaches(other, one));
  }

  /** No set of nodes that are all different is larger. */
  @Property(tries = 200)
  void fewestIsTheLargestClique(@ForAll @IntRange(min = 0, max = 9) int size, @ForAll long seed) {
    Random random = new Random(seed);
    boolean[][] different = new boolean[size][size];
    List<Integer> nodes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      nodes.add(i);
      for (int k = 0; k < i; k++) {
        different[i][k] = random.nextBoolean();
        different[k][i] = different[i][k];
      }
    }
    int most = 0;
    for (int set = 0; set < 1 << size; set++) {
      if (isClique(set, different)) {
        most = Math.max(most, Integer.bitCount(set));
      }
    }
    assertEquals(most, Fewest.of(nodes, (a, b) -> different[a][b]).size());
  }

  private static boolean isClique(int set, boolean[][] different) {
    for (int i = 0; i < different.length; i++) {
      for (int k = 0; k < i; k++) {
        if ((set >> i & 1) == 1 && (set >> k & 1) == 1 && !different[i][k]) {
          return false;
        }
      }
    }
    return true;
  }
}
