package org.musnad.calendar;

/**
 * A named part of an expression of time, as {@code times.rules} names it: what the words say of the
 * calendar, each as a number.
 */
public enum Part {
  DAY(1, 31),
  /** The last day of a range of days. */
  DAY2(1, 31),
  MONTH(1, 12),
  YEAR(100, 2200),
  YEAR2(100, 2200),
  HDAY(1, 30),
  HDAY2(1, 30),
  HMONTH(1, 12),
  HYEAR(1, 1600),
  WEEKDAY(1, 7),
  /** The second day of the night between two. */
  WEEKDAY2(1, 7),
  /** Days from today: yesterday is -1. */
  NEAR(-3, 3),
  /** Which one, counted from the present: the last is -1. */
  REL(-2, 2),
  /** The same for the year of a month or the like. */
  YREL(-2, 2),
  /** Which one, counted from the one named before. */
  NEXT(-1, 1),
  COUNT(0, 1_000_000),
  COUNT2(0, 1_000_000),
  /** A fraction of the unit, in hundredths. */
  FRACTION(1, 99),
  UNIT(0, 20),
  UNIT2(0, 20),
  /** Which one of a row: a half, a quarter, a day of a feast. */
  NTH(-1, 100),
  EDGE(0, Integer.MAX_VALUE),
  /** Part of the day. */
  PART(0, Integer.MAX_VALUE),
  HOUR(0, 24),
  MINUTE(0, 59),
  /** Minutes before the hour. */
  LESS(0, 59),
  ZONE(0, Integer.MAX_VALUE),
  SEASON(0, Integer.MAX_VALUE),
  DECADE(0, 100),
  CENTURY(1, 30),
  FEAST(0, Integer.MAX_VALUE),
  REF(0, Integer.MAX_VALUE),
  /** How often. */
  SET(0, Integer.MAX_VALUE),
  /** Set where a number of things is left open. */
  VAGUE(0, 1);

  private final int least;
  private final int most;

  Part(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** Whether {@code value} can be such a part. */
  boolean allows(int value) {
    return least <= value && value <= most;
  }
}
