package org.musnad.lexicon;

import org.musnad.text.Folding;

/**
 * How a word is spelt, as a number. Up to twelve Arabic letters fit into it whole, so that words of
 * one number are the same word; of any other word it is a hash.
 */
final class Spelling {
  /** The spelling of a word that is not to be kept. */
  static final long NONE = -1;

  /** Longer words are rare, and would take up memory without bound. */
  static final int LONGEST = 40;

  private static final int BITS = 5;
  private static final int MOST_LETTERS = 12;

  /** Set, beside the letters, where the last is a ta marbuta and not the pronoun "his". */
  private static final long MARBUTA = 1L << BITS * MOST_LETTERS;

  /** Set where the rest is a hash. */
  private static final long HASHED = Long.MIN_VALUE;

  private static final char HAMZA = '\u0621';
  private static final char GHAYN = '\u063A';
  private static final char FA = '\u0641';
  private static final char YA = '\u064A';

  private static final char FIRST = '\u0600';

  /** Stands in {@link #CODES} for what does not count in a word. */
  private static final byte NOTHING = -1;

  /**
   * For each sign of the Arabic block a number from 1 on, the same for all that are folded alike; 0
   * for what is no letter once it is folded.
   */
  private static final byte[] CODES = new byte[0x100];

  static {
    byte code = 0;
    for (char c = HAMZA; c <= YA; c++) {
      if ((c <= GHAYN || c >= FA) && Folding.fold(c) == c) {
        CODES[c - FIRST] = ++code;
      }
    }
    for (int i = 0; i < CODES.length; i++) {
      char folded = Folding.fold((char) (FIRST + i));
      boolean letter = folded >= HAMZA && folded <= YA;
      CODES[i] = folded == Folding.NOTHING ? NOTHING : letter ? CODES[folded - FIRST] : 0;
    }
  }

  private Spelling() {}

  /**
   * The spelling of {@code [begin, end)}, folded.
   *
   * @param marbuta whether the last letter is a ta marbuta
   */
  static long of(String text, int begin, int end, boolean marbuta) {
    long spelling = 0;
    int letters = 0;
    for (int i = begin; i < end; i++) {
      int code = code(text.charAt(i));
      if (code != NOTHING) {
        letters++;
        if (code == 0 || letters > MOST_LETTERS) {
          return hashed(text, begin, end, marbuta);
        }
        spelling = spelling << BITS | code;
      }
    }
    return marbuta ? spelling | MARBUTA : spelling;
  }

  private static int code(char c) {
    int arabic = c - FIRST;
    if (arabic >= 0 && arabic < CODES.length) {
      return CODES[arabic];
    }
    return Folding.isIgnorable(c) ? NOTHING : 0;
  }

  private static long hashed(String text, int begin, int end, boolean marbuta) {
    if (end - begin > LONGEST) {
      return NONE;
    }
    int hash = 0;
    for (int i = begin; i < end; i++) {
      char c = Folding.fold(text.charAt(i));
      if (c == Folding.DECOMPOSES) {
        return NONE;
      }
      hash = c == Folding.NOTHING ? hash : 31 * hash + c;
    }
    return HASHED | (marbuta ? MARBUTA : 0) | hash >>> 1;
  }

  /** Whether words of that spelling are one word, so that nothing else need be compared. */
  static boolean isWhole(long spelling) {
    return spelling >= 0;
  }

  /** One of 64 bits for a spelling, whatever its ending; all of them where it has none. */
  static long sieve(long spelling) {
    return spelling == NONE ? -1 : 1L << ((spelling & ~MARBUTA) * 0x9E3779B97F4A7C15L >>> 58);
  }

  /** A hash of a spelling, whatever its ending, which has nothing to do with {@link #sieve}. */
  static int block(long spelling) {
    return (int) ((spelling & ~MARBUTA) * 0x9E3779B97F4A7C15L >>> 32);
  }

  /** Whether {@code key} is the folded form of {@code [begin, end)}. */
  static boolean isFolded(String key, String text, int begin, int end) {
    int at = 0;
    for (int i = begin; i < end; i++) {
      char c = Folding.fold(text.charAt(i));
      if (c != Folding.NOTHING && (at == key.length() || key.charAt(at++) != c)) {
        return false;
      }
    }
    return at == key.length();
  }
}
