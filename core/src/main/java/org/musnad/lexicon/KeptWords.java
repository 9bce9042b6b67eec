package org.musnad.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Words that were analysed, found again by how they stand in a text, without folding them anew.
 *
 * <p>A word has a few places where it can be; when all are taken it replaces another. Threads share
 * the places without locks: words are immutable, each is checked by the {@link Spelling} that it
 * bears itself, and one that a thread does not see yet is analysed again.
 */
final class KeptWords {
  private static final int BITS = 18;
  private static final int PLACES_OF_ONE = 4;

  private final int[] hashes = new int[1 << BITS];
  private final Word[] words = new Word[1 << BITS];

  /** The word kept for {@code [begin, end)}, which is spelt so, or null. */
  @Nullable Word get(long spelling, String text, int begin, int end) {
    int hash = hash(spelling);
    int first = place(hash);
    for (int i = first; i < first + PLACES_OF_ONE; i++) {
      if (hashes[i] == hash) {
        Word word = words[i];
        if (word != null
            && word.spelling() == spelling
            && (Spelling.isWhole(spelling) || Spelling.isFolded(word.key(), text, begin, end))) {
          return word;
        }
      }
    }
    return null;
  }

  void put(Word word) {
    if (word.spelling() == Spelling.NONE) {
      return;
    }
    int hash = hash(word.spelling());
    int first = place(hash);
    int place = first + hash % PLACES_OF_ONE;
    for (int i = first; i < first + PLACES_OF_ONE; i++) {
      if (words[i] == null) {
        place = i;
        break;
      }
    }
    words[place] = word;
    hashes[place] = hash;
  }

  /** A hash of a spelling, not negative. */
  private static int hash(long spelling) {
    return (int) (spelling * 0x9E3779B97F4A7C15L >>> 33);
  }

  /** The first of the places of a word: from the upper bits, the lower choose among them. */
  private static int place(int hash) {
    return (hash >>> 31 - BITS) & (1 << BITS) - PLACES_OF_ONE;
  }
}
