package org.musnad.ledger.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.musnad.ledger.model.Copy;

class ReuseIndexTest {
  private final Stories stories = new Stories(7);
  private final MemorySketches store = new MemorySketches();
  private final ReuseIndex index = new ReuseIndex(store, new ShingleCache(100));
  private long last;

  private List<Copy> add(String... texts) {
    List<Sketched> batch = new ArrayList<>();
    for (String text : texts) {
      batch.add(store.add(++last, text));
    }
    return index.copies(batch);
  }

  @Test
  void aCopyIsFoundInItsBatchAndLater() {
    String text = stories.text(120);
    assertEquals(List.of(), add(stories.text(120), text));
    assertEquals(List.of(new Copy(2, 3, 1), new Copy(2, 4, 1), new Copy(3, 4, 1)), add(text, text));
  }

  @Test
  void whatIsSharedIsCountedExactly() {
    List<String> words = stories.words(204);
    add(String.join(" ", words));
    List<Copy> copies = add(String.join(" ", words.subList(0, 104)) + " " + stories.text(100));
    assertEquals(1, copies.size());
    assertEquals(0.5, copies.get(0).ofFirst(), 1e-9);
    assertEquals(0.5, copies.get(0).ofSecond(), 1e-9);
  }

  @Test
  void aShortOneInALongOneIsFoundEitherWayRound() {
    List<String> words = stories.words(2000);
    String part = String.join(" ", words.subList(900, 940));
    add(String.join(" ", words));
    Copy later = add(part).get(0);
    assertEquals(1, later.of(2), 1e-9);
    assertEquals(36.0 / 1996, later.of(1), 1e-9);
    String other = stories.text(40);
    add(other);
    assertEquals(1, add(stories.text(900) + " " + other + " " + stories.text(900)).size());
  }

  @Test
  void aQuotationIsNoCopy() {
    String quoted = stories.text(40);
    add(quoted + " " + stories.text(110));
    assertEquals(List.of(), add(stories.text(110) + " " + quoted));
  }

  @Test
  void aFooterIsNoCopy() {
    String footer = stories.text(30);
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < 3 * Encounter.COMMON; i++) {
      copies.addAll(add(stories.text(30) + " " + footer));
    }
    long beforeItWasCommon =
        copies.stream().filter(copy -> copy.second() <= Encounter.COMMON + 1).count();
    assertEquals(beforeItWasCommon, copies.size());
    String own = stories.text(40);
    add(own + " " + footer);
    List<Copy> again = add(own + " " + footer);
    assertEquals(1, again.size(), "what is shared beside a footer still counts");
  }

  @Test
  void whatEverybodyPrintsIsStillFound() {
    String text = stories.text(100);
    for (int i = 0; i < 2 * Encounter.COMMON; i++) {
      add(text);
    }
    List<Copy> copies = add(text);
    assertTrue(copies.size() >= Encounter.COMMON / 2, copies.size() + " copies");
    assertTrue(copies.stream().allMatch(copy -> copy.containment() == 1));
  }

  @Test
  void aSmallCacheMakesNoDifference() {
    ReuseIndex forgetful = new ReuseIndex(store, new ShingleCache(1));
    String text = stories.text(80);
    add(text, stories.text(80), text + " " + stories.text(10));
    Sketched article = store.add(++last, text);
    assertEquals(index.copies(List.of(article)), forgetful.copies(List.of(article)));
    assertEquals(2, forgetful.copies(List.of(article)).size());
  }

  @Test
  void copiesAreTheSameInWhateverBatchesTheArticlesCome() {
    String footer = stories.text(30);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 4 * Encounter.COMMON; i++) {
      String earlier = i > 0 && i % 3 == 0 ? texts.get(stories.number(i)) : stories.text(30);
      texts.add(i % 2 == 0 ? earlier + " " + footer : earlier);
    }
    List<Copy> oneByOne = inBatches(texts, 1);
    assertEquals(oneByOne, inBatches(texts, 7));
    assertEquals(oneByOne, inBatches(texts, texts.size()));
    assertTrue(oneByOne.size() > Encounter.COMMON, oneByOne.size() + " copies");
  }

  private static List<Copy> inBatches(List<String> texts, int size) {
    MemorySketches store = new MemorySketches();
    ReuseIndex index = new ReuseIndex(store, new ShingleCache(10));
    List<Copy> copies = new ArrayList<>();
    for (int begin = 0; begin < texts.size(); begin += size) {
      List<Sketched> batch = new ArrayList<>();
      for (int i = begin; i < Math.min(texts.size(), begin + size); i++) {
        batch.add(store.add(i + 1, texts.get(i)));
      }
      copies.addAll(index.copies(batch));
    }
    return copies;
  }

  /** Over pairs edited at random, those that share a half are found, all but two in a thousand. */
  @Test
  void pairsAreFoundOverRandomEdits() {
    int pairs = 0;
    int found = 0;
    for (int i = 0; i < 1500; i++) {
      List<String> original = stories.words(30 + stories.number(250));
      double share = stories.number(80) / 100.0;
      String first = String.join(" ", original);
      String second = String.join(" ", stories.edited(original, share));
      Shingles a = Shingles.of(first);
      Shingles b = Shingles.of(second);
      boolean counts = Math.min(a.size(), b.size()) >= Shingles.SHORTEST;
      List<Copy> copies = add(first, second);
      if (counts && a.containment(b) >= 0.5) {
        pairs++;
        found += copies.isEmpty() ? 0 : 1;
      }
      copies.forEach(copy -> assertEquals(a.containment(b), copy.containment(), 1e-9));
    }
    assertTrue(pairs > 700, pairs + " pairs");
    assertTrue(found >= 0.998 * pairs, found + " of " + pairs);
  }
}
