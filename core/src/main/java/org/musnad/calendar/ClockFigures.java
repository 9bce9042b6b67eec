package org.musnad.calendar;

import org.jspecify.annotations.Nullable;

/** Reads times of the clock in digits. */
final class ClockFigures {
  private static final int HOURS = 24;
  private static final int HUNDRED = 100;

  private ClockFigures() {}

  /** {@code 7:15}, {@code 16,00}, {@code 10.30}. */
  static boolean clock(TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    String figures = Figures.of(match.tokens(), at);
    if (figures == null || figures.length() < 4 || figures.length() > 5) {
      return false;
    }
    int mark = figures.length() - 3;
    if (":.,".indexOf(figures.charAt(mark)) < 0) {
      return false;
    }
    return hourAndMinute(
        match,
        Figures.value(figures, 0, mark),
        Figures.value(figures, mark + 1, figures.length()),
        next,
        at + 1);
  }

  /** A time that is no part of the value, since it is that of another zone. */
  static boolean otherClock(
      TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    String figures = Figures.of(match.tokens(), at);
    return figures != null && figures.length() >= 4 && next.fits(match, at + 1);
  }

  /** {@code 1600}. */
  static boolean clockDigits(
      TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    String figures = Figures.of(match.tokens(), at);
    int value = figures != null && figures.length() == 4 ? Figures.whole(figures) : -1;
    return value >= 0 && hourAndMinute(match, value / HUNDRED, value % HUNDRED, next, at + 1);
  }

  private static boolean hourAndMinute(
      TimeMatcher match, int hour, int minute, Step next, int end) {
    return hour <= HOURS
        && minute >= 0
        && match.notes(Part.HOUR, hour, new Step.Note(Part.MINUTE, minute, next), end);
  }
}
