package org.musnad.lexicon;

import org.jspecify.annotations.Nullable;
import org.musnad.text.Folding;

/**
 * Words that were analysed, found again by how they stand in a text, without folding them anew.
 *
 * <p>A word has a few places where it can be; when all are taken it replaces another. Threads share
 * the places without locks: words are immutable, each is checked letter by letter, and one that a
 * thread does not see yet is analysed again.
 */
final class KeptWords {
  private static final int BITS = 18;
  private static final int PLACES_OF_ONE = 4;

  /** Longer words are rare, and would take up memory without bound. */
  private static final int LONGEST = 40;

  /** The hash of a word that is not to be kept. */
  private static final int NEVER = -1;

  private final int[] hashes = new int[1 << BITS];
  private final Word[] words = new Word[1 << BITS];

  /** A hash of the folded form of {@code [begin, end)}. */
  static int hash(String text, int begin, int end) {
    if (end - begin > LONGEST) {
      return NEVER;
    }
    int hash = 0;
    for (int i = begin; i < end; i++) {
      char c = Folding.fold(text.charAt(i));
      if (c == Folding.DECOMPOSES) {
        return NEVER;
      }
      hash = c == Folding.NOTHING ? hash : 31 * hash + c;
    }
    return hash * 0x9E3779B9 >>> 1;
  }

  /** The word kept for {@code [begin, end)}, or null. */
  @Nullable Word get(int hash, String text, int begin, int end) {
    int first = place(hash);
    for (int i = first; i < first + PLACES_OF_ONE; i++) {
      if (hashes[i] == hash) {
        Word word = words[i];
        if (word != null && isFolded(word.key(), text, begin, end)) {
          return word;
        }
      }
    }
    return null;
  }

  private static boolean isFolded(String key, String text, int begin, int end) {
    int at = 0;
    for (int i = begin; i < end; i++) {
      char c = Folding.fold(text.charAt(i));
      if (c != Folding.NOTHING && (at == key.length() || key.charAt(at++) != c)) {
        return false;
      }
    }
    return at == key.length();
  }

  void put(int hash, Word word) {
    if (hash == NEVER) {
      return;
    }
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

  /** The first of the places of a word: from the upper bits, the lower choose among them. */
  private static int place(int hash) {
    return (hash >>> 31 - BITS) & (1 << BITS) - PLACES_OF_ONE;
  }
}
