package org.musnad.text;

/** Text that comes from outside, made harmless for a terminal and a spreadsheet. */
public final class Plain {
  private static final int REPLACEMENT = 0xFFFD;

  private Plain() {}

  /**
   * The text on one line, without anything that could steer a terminal: line breaks and tabs become
   * spaces; other control characters, bidirectional overrides, embeddings and isolates, and halves
   * of surrogate pairs become U+FFFD.
   */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && isHarmless(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, i);
    text.codePoints().skip(i).map(Plain::harmless).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Whether {@code c} stays as it is, whatever stands beside it; half of a pair may not. */
  private static boolean isHarmless(char c) {
    return !Character.isSurrogate(c) && harmless(c) == c;
  }

  private static int harmless(int c) {
    if (c >= '\t' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
      return ' ';
    }
    return isControl(c) ? REPLACEMENT : c;
  }

  /** Whether {@code c} can steer a terminal or turn text round, or is half of a surrogate pair. */
  public static boolean isControl(int c) {
    return Character.isISOControl(c)
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
