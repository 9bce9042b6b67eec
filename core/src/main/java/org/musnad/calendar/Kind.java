package org.musnad.calendar;

import java.util.Locale;

/** How the value of an expression follows from its parts, as {@code times.rules} names it. */
public enum Kind {
  /** A day: by date, by weekday, or by its distance from today. */
  DAY,
  /** A part of a day. */
  PART_DAY,
  /** A time by the clock. */
  CLOCK,
  /** Days of one month, from the first to the last. */
  RANGE,
  MONTH,
  YEAR,
  /** This, the last or the next week, month, year. */
  UNIT,
  /** The day, month or year named before. */
  SAME,
  /** The one after it or before it. */
  FOLLOWING,
  HALF,
  QUARTER,
  /** The first months of a year. */
  FIRST,
  SEASON,
  DECADE,
  CENTURY,
  FEAST,
  /** So long ago. */
  AGO,
  /** Since so long: a time, or how long something has lasted. */
  SINCE,
  /** After so long. */
  IN,
  /** Within a length of time that is not told. */
  WITHIN,
  DURATION,
  /** The last or next few days: no more than past or future. */
  VAGUE,
  SET,
  REF,
  /** Looks like a time and is none. */
  NONE;

  /** The word used in {@code times.rules}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
