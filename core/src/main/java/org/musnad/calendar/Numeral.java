package org.musnad.calendar;

import org.jspecify.annotations.Nullable;

/** Reads a number, or a date or time in digits. */
interface Numeral {

  /**
   * Whether one stands at token {@code at} and the rest of the rule fits after it.
   *
   * @param part what the number is, or null where it says so itself
   * @param prefix the conjunction or preposition that must be written to its first word, or 0
   */
  boolean read(TimeMatcher match, int at, @Nullable Part part, char prefix, Step next);
}
