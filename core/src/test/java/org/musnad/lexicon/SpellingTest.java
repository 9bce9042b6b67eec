package org.musnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.musnad.text.Folding;

class SpellingTest {
  private static long of(String word) {
    return Spelling.of(word, 0, word.length(), false);
  }

  private static String random(Random random, int most) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      word.append((char) ('\u0621' + random.nextInt(0x32)));
    }
    return word.toString();
  }

  @Test
  void wholeSpellingsAreTheSameForTheSameFoldedWordsAlone() {
    Random random = new Random(7);
    Map<Long, String> keys = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      String word = random(random, i % 2 == 0 ? 3 : 14);
      String key = Folding.fold(word);
      long spelling = of(word);
      assertEquals(of(key), spelling, word);
      assertTrue(Spelling.isFolded(key, word, 0, word.length()));
      if (Spelling.isWhole(spelling)) {
        String other = keys.put(spelling, key);
        assertTrue(other == null || other.equals(key), () -> key + " is spelt as " + other);
      }
    }
  }

  @Test
  void taMarbutaIsNoHa() {
    String word = "\u0633\u0646\u0629";
    long marbuta = Spelling.of(word, 0, 3, true);
    assertNotEquals(of(word), marbuta);
    assertEquals(Spelling.sieve(of(word)), Spelling.sieve(marbuta));
  }

  @Test
  void digitsLatinAndLongWordsAreHashed() {
    assertFalse(Spelling.isWhole(of("2026")));
    assertFalse(Spelling.isWhole(of("Reuters")));
    assertEquals(of("REUTERS"), of("reuters"));
    assertFalse(Spelling.isWhole(of("\u0628".repeat(13))));
    assertTrue(Spelling.isWhole(of("\u0628".repeat(12))));
  }

  @Test
  void overlongWordsAreNotKept() {
    assertEquals(Spelling.NONE, of("\u0628".repeat(41)));
    assertEquals(-1, Spelling.sieve(Spelling.NONE));
  }
}
