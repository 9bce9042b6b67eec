package org.musnad.desk.draw;

import java.util.regex.Pattern;

/**
 * Names for drawings: without characters that XML forbids, and without those that would turn the
 * direction of the text beside them. Only what is shown is changed; links lead to the text as it
 * is.
 */
final class Clean {
  private static final char FIRST_STRONG = '\u2068';
  private static final char POP = '\u2069';

  private static final Pattern UNSHOWN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}"
              + "\\x{200E}\\x{200F}\\x{061C}]+");

  private Clean() {}

  /** A text within a sentence, whatever direction it has and the sentence has. */
  static String isolated(String text) {
    return text.isEmpty() ? text : FIRST_STRONG + of(text) + POP;
  }

  /** A text as it can be shown in one line. */
  static String of(String text) {
    return UNSHOWN.matcher(text).replaceAll(" ").strip();
  }
}
