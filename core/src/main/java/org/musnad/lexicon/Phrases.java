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

  private final List<Phrase> all;
  private final List<Phrase> alone = new ArrayList<>(1);
  private final Map<String, List<Phrase>> bySecond = new HashMap<>(4);

  /** A bit for each second word: most words that stand there are none, and soon told. */
  private final long seconds;

  private Phrases(List<Phrase> phrases) {
    all = List.copyOf(phrases);
    long sieve = 0;
    for (Phrase phrase : all) {
      if (phrase.keys().size() == 1) {
        alone.add(phrase);
      } else {
        String second = phrase.keys().get(1);
        bySecond.computeIfAbsent(second, k -> new ArrayList<>(1)).add(phrase);
        sieve |= Spelling.sieve(Spelling.of(second, 0, second.length(), false));
      }
    }
    seconds = sieve;
  }

  /** These phrases, all of which have the same first word. */
  public static Phrases of(List<Phrase> phrases) {
    return phrases.isEmpty() ? NONE : new Phrases(phrases);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return all.isEmpty();
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
    return (seconds & Spelling.sieve(word.spelling())) != 0;
  }

  /** Those whose second word, folded, is {@code key}, in the order of the tables. */
  public List<Phrase> goingOn(String key) {
    return bySecond.getOrDefault(key, List.of());
  }
}
