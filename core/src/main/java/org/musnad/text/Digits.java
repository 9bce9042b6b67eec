package org.musnad.text;

/** Numbers as data formats write them. */
public final class Digits {
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
}
