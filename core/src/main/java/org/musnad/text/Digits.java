package org.musnad.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Numbers and days as data formats write them. */
public final class Digits {
  private static final String DAY = "0000-00-00";

  private Digits() {}

  /**
   * A number of at least so many digits: {@code 05}. As {@link String#format} would write it, which
   * takes as long as the reading of a sentence.
   *
   * @param number not negative
   * @param digits how many digits at least
   */
  public static String padded(int number, int digits) {
    String plain = Integer.toString(number);
    return plain.length() >= digits ? plain : "0".repeat(digits - plain.length()) + plain;
  }

  /**
   * The day that {@code text} begins with, as {@code 2026-11-05}; null if none does. As {@link
   * LocalDate#parse} would read it, which takes as long as the reading of a sentence.
   */
  public static @Nullable LocalDate day(String text) {
    if (!begin(text, DAY)) {
      return null;
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DAY.length()));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether {@code text} begins with digits where {@code form} has 0, and with its signs. */
  public static boolean begin(String text, String form) {
    if (text.length() < form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = text.charAt(i);
      boolean fits = form.charAt(i) == '0' ? c >= '0' && c <= '9' : c == form.charAt(i);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int begin, int end) {
    return Integer.parseInt(text, begin, end, 10);
  }
}
