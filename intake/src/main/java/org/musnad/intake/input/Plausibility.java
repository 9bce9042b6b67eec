package org.musnad.intake.input;

/**
 * How much a text decoded by one character set looks like Arabic writing, or at least like no
 * mistake. Counts Arabic letters for it, and against it what a wrong set gives: characters that the
 * set lacks, control characters, and an Arabic letter joined to a Latin one, as where ف has become
 * á.
 */
final class Plausibility {
  private static final int AGAINST = 4;

  private Plausibility() {}

  /** The score; more is likelier, 0 is a text without Arabic and without a mistake. */
  static int of(String text) {
    int score = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean arabic = isArabic(c);
      score += arabic ? 1 : 0;
      boolean mixed = arabic && isLatin(before) || isLatin(c) && isArabic(before);
      if (mixed || c == '\uFFFD' || c >= 0x80 && c <= 0x9F) {
        score -= AGAINST;
      }
      before = c;
    }
    return score;
  }

  private static boolean isArabic(char c) {
    return c >= '\u0621' && c <= '\u063A'
        || c >= '\u0641' && c <= '\u064A'
        || c >= '\u0671' && c <= '\u06D3';
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '\u00C0' && c <= '\u024F' && c != '\u00D7' && c != '\u00F7';
  }
}
