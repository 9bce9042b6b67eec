package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases that begin with one word. Common words begin hundreds of them, so that they are found
 * by their second word. Immutable.
 */
public final class Phrases {
  /** Of a word that begins none. */
  public static final Phrases NONE = new Phrases(List.of());

  /** So many words to 64 bits of the sieve leave most of them unset. */
  private static final int BLOCK = 12;

  private final List<Phrase> all;
  private final List<Phrase> alone = new ArrayList<>(1);
  private final Map<String, List<Phrase>> bySecond = new HashMap<>(4);

  /**
   * A bit for each second word: most words that stand there are none, and soon told. There are
   * several times as many bits as words.
   */
  private final long[] seconds;

  /** Whether any second word may be a sign. */
  private final boolean mayHaveSign;

  private Phrases(List<Phrase> phrases) {
    all = List.copyOf(phrases);
    seconds = new long[Integer.highestOneBit(Math.max(1, all.size() / BLOCK * 2))];
    boolean signs = false;
    for (Phrase phrase : all) {
      if (phrase.keys().size() == 1) {
        alone.add(phrase);
      } else {
        String second = phrase.keys().get(1);
        bySecond.computeIfAbsent(second, k -> new ArrayList<>(1)).add(phrase);
        long spelling = Spelling.of(second, 0, second.length(), false);
        signs |= !Spelling.isWhole(spelling);
        seconds[block(spelling)] |= Spelling.sieve(spelling);
      }
    }
    mayHaveSign = signs;
  }

  /** These phrases, all of which have the same first word. */
  public static Phrases of(List<Phrase> phrases) {
    return phrases.isEmpty() ? NONE : new Phrases(phrases);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return this == NONE;
  }

  /** All of them, in the order of the tables. */
  public List<Phrase> all() {
    return all;
  }

  /** Those of one word, in the order of the tables. */
  public List<Phrase> alone() {
    return alone;
  }

  /** Whether any may go on with {@code word}: if not, surely none does. */
  public boolean mayGoOn(Word word) {
    long spelling = word.spelling();
    if (spelling == Spelling.NONE) {
      return word == Word.NOTHING ? mayHaveSign : !bySecond.isEmpty();
    }
    return (seconds[block(spelling)] & Spelling.sieve(spelling)) != 0;
  }

  /** Which 64 bits of the sieve a spelling belongs to. */
  private int block(long spelling) {
    return Spelling.block(spelling) & seconds.length - 1;
  }

  /** Those whose second word, folded, is {@code key}, in the order of the tables. */
  public List<Phrase> goingOn(String key) {
    return bySecond.getOrDefault(key, List.of());
  }
}
