package org.musnad.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Digits;

/**
 * What an expression comes to.
 *
 * @param type its sort
 * @param text the TIMEX3 value
 * @param anchor what it was reckoned from, or null
 * @param reason how it follows
 */
record Value(Timex.Type type, String text, @Nullable String anchor, String reason) {

  static Value date(String text, String reason) {
    return new Value(Timex.Type.DATE, text, null, reason);
  }

  static Value date(LocalDate date, String reason) {
    return date(date.toString(), reason);
  }

  /** The same, reckoned from {@code from}. */
  Value from(@Nullable Object from) {
    return new Value(type, text, from == null ? null : from.toString(), reason);
  }

  /** The same at a time of the day. */
  Value at(String time) {
    return new Value(Timex.Type.TIME, text + time, anchor, reason);
  }

  /** {@code 2016-W44}. */
  static String week(LocalDate date) {
    return year(date.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + Digits.padded(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  /** {@code 2016-11}. */
  static String month(LocalDate date) {
    return date.toString().substring(0, 7);
  }

  /** {@code 2016}. */
  static String year(int year) {
    return Digits.padded(year, 4);
  }
}
