package org.musnad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeptWordsTest {
  private static Word word(String key, long spelling) {
    return new Word(
            key,
            key,
            0,
            false,
            (char) 0,
            false,
            false,
            Agreement.ANY,
            false,
            List.of(),
            List.of(),
            null,
            Phrases.NONE,
            List.of())
        .kept(spelling, 0);
  }

  private static String random(Random random) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      key.append((char) ('\u0641' + random.nextInt(8)));
    }
    return key.toString();
  }

  private static long spelling(String key) {
    return Spelling.of(key, 0, key.length(), false);
  }

  @Test
  void whatIsFoundIsTheWordSpeltSo() {
    KeptWords kept = new KeptWords();
    Random random = new Random(3);
    for (int i = 0; i < 300_000; i++) { // more than there is room for
      String key = random(random);
      Word known = kept.get(spelling(key), key, 0, key.length());
      if (known == null) {
        kept.put(word(key, spelling(key)));
      } else {
        assertEquals(key, known.key());
      }
    }
  }

  @Test
  void manyAreFoundAtOnceWhereTheyHaveNoneYet() {
    KeptWords kept = new KeptWords();
    String key = "\u0643\u062A\u0628";
    Word word = word(key, spelling(key));
    kept.put(word);
    long other = spelling("\u0643\u062A");
    @Nullable Word[] found = {null, Word.NOTHING, null};
    kept.find(new long[] {spelling(key), spelling(key), other}, found);
    assertSame(word, found[0]);
    assertSame(Word.NOTHING, found[1]);
    assertNull(found[2]);
  }

  @Test
  void hashedWordsAreComparedLetterByLetter() {
    KeptWords kept = new KeptWords();
    long spelling = spelling("2026");
    kept.put(word("2026", spelling));
    assertNull(kept.get(spelling, "2025", 0, 4));
    assertEquals("2026", kept.get(spelling, "2026", 0, 4).key());
    @Nullable Word[] found = {null};
    kept.find(new long[] {spelling}, found);
    assertNull(found[0], "a hash alone tells no word");
  }
}
