package org.musnad.check;

/** Years written in digits. */
final class Years {
  /** No year. */
  static final int NONE = -1;

  private static final int DIGITS = 4;
  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  private Years() {}

  /** The year that a folded word is, or {@link #NONE}. */
  static int of(String key) {
    if (key.length() != DIGITS) {
      return NONE;
    }
    int year = 0;
    for (int i = 0; i < DIGITS; i++) {
      char c = key.charAt(i);
      if (c < '0' || c > '9') {
        return NONE;
      }
      year = year * 10 + c - '0';
    }
    return year >= FIRST && year <= LAST ? year : NONE;
  }
}
