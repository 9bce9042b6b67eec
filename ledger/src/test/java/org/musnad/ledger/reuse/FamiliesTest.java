package org.musnad.ledger.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.musnad.ledger.model.Copy;

class FamiliesTest {
  private final MemoryFamilies store = new MemoryFamilies();
  private final Families families = new Families(store);

  private void add(Copy... copies) {
    store.keep(List.of(copies));
    families.add(List.of(copies));
  }

  private void remove(long article) {
    families.remove(article);
    store.drop(article);
  }

  @Test
  void theLeastKeyNamesAFamily() {
    add(new Copy(3, 5, 0.9));
    assertEquals(3, store.of(5));
    add(new Copy(5, 7, 0.6), new Copy(2, 7, 0.6));
    assertEquals(List.of(2L, 3L, 5L, 7L), store.members(List.of(2L)));
    assertEquals(9, store.of(9));
    assertEquals("f2", Families.nameOf(store.of(7)));
  }

  @Test
  void familiesAreJoinedByOneThatHasTextOfBoth() {
    add(new Copy(1, 2, 1));
    add(new Copy(3, 4, 1));
    add(new Copy(2, 5, 0.5), new Copy(4, 5, 0.5));
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L), store.members(List.of(1L)));
    remove(5);
    assertEquals(List.of(1L, 2L), store.members(List.of(1L)));
    assertEquals(List.of(3L, 4L), store.members(List.of(3L)));
    assertEquals(5, store.of(5));
  }

  @Test
  void lessThanAHalfDoesNotJoin() {
    add(new Copy(1, 2, 0.45));
    assertEquals(2, store.of(2));
  }

  @Test
  void theOthersStayWhenTheFirstGoes() {
    add(new Copy(1, 2, 1), new Copy(1, 3, 1), new Copy(2, 3, 1));
    remove(1);
    assertEquals(List.of(2L, 3L), store.members(List.of(2L)));
    remove(3);
    assertEquals(2, store.of(2));
    assertEquals(List.of(), store.members(List.of(2L)));
  }

  @Test
  void severalMayGoAtOnce() {
    add(new Copy(1, 2, 1), new Copy(2, 3, 1), new Copy(3, 4, 1));
    families.remove(2);
    families.remove(3);
    assertEquals(List.of(), store.familiesOf(List.of(1L, 2L, 3L, 4L)));
  }

  /** However articles come and go, families are the connected parts of what is there. */
  @Property(tries = 100)
  void familiesAreConnectedParts(@ForAll long seed) {
    MemoryFamilies kept = new MemoryFamilies();
    Families some = new Families(kept);
    Random random = new Random(seed);
    TreeSet<Long> there = new TreeSet<>();
    List<Copy> edges = new ArrayList<>();
    for (long key = 1; key <= 25; key++) {
      List<Copy> found = new ArrayList<>();
      for (long other : there) {
        if (random.nextInt(12) == 0) {
          found.add(new Copy(other, key, random.nextBoolean() ? 0.8 : 0.4));
        }
      }
      kept.keep(found);
      some.add(found);
      edges.addAll(found);
      there.add(key);
      if (random.nextInt(4) == 0) {
        List<Long> all = new ArrayList<>(there);
        long gone = all.get(random.nextInt(all.size()));
        some.remove(gone);
        kept.drop(gone);
        there.remove(gone);
        edges.removeIf(copy -> copy.first() == gone || copy.second() == gone);
      }
      Map<Long, Long> expected = parts(there, edges);
      there.forEach(article -> assertEquals(expected.get(article), kept.of(article)));
    }
  }

  private static Map<Long, Long> parts(TreeSet<Long> there, List<Copy> edges) {
    Map<Long, Long> least = new HashMap<>();
    there.forEach(article -> least.put(article, article));
    for (int round = 0; round < there.size(); round++) {
      for (Copy edge : edges) {
        if (edge.containment() >= Families.JOINS) {
          long low = Collections.min(List.of(least.get(edge.first()), least.get(edge.second())));
          least.put(edge.first(), low);
          least.put(edge.second(), low);
        }
      }
    }
    return least;
  }
}
