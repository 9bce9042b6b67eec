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

  /** So many that hardly ever all are taken, as words that put each other out stay unknown. */
  private static final int PLACES_OF_ONE = 8;

  private final @Nullable Word[] words = new Word[1 << BITS];

  /**
   * Puts the words kept for {@code spellings} where {@code found} has none yet, as far as they are
   * told by their spelling and stand in their first place, as nearly all that are written often do.
   *
   * <p>So short a loop lets the processor fetch many words at once: they lie all over the memory,
   * and one after another each would be waited for.
   */
  void find(long[] spellings, @Nullable Word[] found) {
    for (int i = 0; i < spellings.length; i++) {
      if (found[i] == null) {
        long spelling = spellings[i];
        Word word = words[place(spelling)];
        if (word != null && word.spelling() == spelling && Spelling.isWhole(spelling)) {
          found[i] = word;
        }
      }
    }
  }

  /** The word kept for {@code [begin, end)}, which is spelt so, or null. */
  @Nullable Word get(long spelling, String text, int begin, int end) {
    int first = place(spelling);
    for (int i = 0; i < PLACES_OF_ONE; i++) {
      Word word = words[first ^ i];
      if (word != null
          && word.spelling() == spelling
          && (Spelling.isWhole(spelling) || Spelling.isFolded(word.key(), text, begin, end))) {
        return word;
      }
    }
    return null;
  }

  void put(Word word) {
    if (word.spelling() == Spelling.NONE) {
      return;
    }
    int first = place(word.spelling());
    int place = first;
    for (int i = PLACES_OF_ONE - 1; i >= 0; i--) {
      place = words[first ^ i] == null ? first ^ i : place;
    }
    words[place] = word;
  }

  /** The first place of a word; the others have the same number but for its last bits. */
  private static int place(long spelling) {
    return (int) (spelling * 0x9E3779B97F4A7C15L >>> 64 - BITS);
  }
}
