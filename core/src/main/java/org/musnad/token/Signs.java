package org.musnad.token;

import org.musnad.text.Folding;

/** What each sign of a text begins or goes on with, as the {@link Tokenizer} needs to know. */
final class Signs {
  /** Ends a line. */
  static final byte LINE = 0;

  /** Parts words and is no token: white space and underscores. */
  static final byte SPACE = 1;

  /** Counts for nothing, within a word or outside: a diacritic, tatweel or invisible mark. */
  static final byte IGNORED = 2;

  static final byte LETTER = 3;
  static final byte DIGIT = 4;

  /** Anything else. */
  static final byte SIGN = 5;

  /** By far most signs of Arabic texts are below this, and told by a look into a table. */
  private static final int TABLED = 0x700;

  private static final byte[] TABLE = new byte[TABLED];

  static {
    for (char c = 0; c < TABLED; c++) {
      TABLE[c] = of(c, c);
    }
  }

  private Signs() {}

  /** What the sign at {@code i} is. */
  static byte at(String text, int i) {
    char c = text.charAt(i);
    return c < TABLED ? TABLE[c] : of(c, text.codePointAt(i));
  }

  /** Where the word ends that goes on at {@code from}, if it does. */
  static int wordEnd(String text, int from) {
    int i = from;
    for (int length = text.length(); i < length; ) {
      char c = text.charAt(i);
      if (!isOfWord(c < TABLED ? TABLE[c] : at(text, i))) {
        return i;
      }
      i += c < TABLED ? 1 : length(text, i);
    }
    return i;
  }

  private static boolean isOfWord(byte sign) {
    return sign == LETTER || sign == IGNORED;
  }

  private static byte of(char c, int codePoint) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return LINE;
    }
    if (Marks.isSpace(c) || c == '_') {
      return SPACE;
    }
    if (Folding.isIgnorable(c)) {
      return IGNORED;
    }
    return Character.isLetter(codePoint) ? LETTER : Character.isDigit(c) ? DIGIT : SIGN;
  }

  /** How many UTF-16 code units the code point at {@code i} takes. */
  static int length(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i)) ? Character.charCount(text.codePointAt(i)) : 1;
  }
}
