package org.musnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a text has said of time so far: today, and the last day, month and year named. */
final class Story {
  /** The day that "today" means, or null where it is not known. */
  final @Nullable LocalDate today;

  /** The year that "this year" means, or null where it is not known. */
  final @Nullable Integer thisYear;

  /** The weekdays that the text has said to be yesterday, today or tomorrow. */
  final Map<DayOfWeek, LocalDate> weekdays = new EnumMap<>(DayOfWeek.class);

  @Nullable LocalDate day;

  /** The sentence in which it is named. */
  int toldIn = -1;

  @Nullable YearMonth month;
  @Nullable Integer year;

  /** The year last written out with a day. */
  @Nullable Integer written;

  /** The part of its year that was named last, after the year: {@code -Q2}, {@code -06}. */
  @Nullable String partOfYear;

  /** Where that part is from one month to another, the last: {@code -06}. */
  @Nullable String partEnd;

  /**
   * Begins.
   *
   * @param today the day that "today" means, or null
   * @param thisYear the year that "this year" means, where the day is not known; or null
   */
  Story(@Nullable LocalDate today, @Nullable Integer thisYear) {
    this.today = today;
    this.thisYear = today == null ? thisYear : Integer.valueOf(today.getYear());
  }

  /** Notes a day. */
  void tell(LocalDate named) {
    day = named;
    month = YearMonth.from(named);
    year = named.getYear();
  }

  /** Notes a month. */
  void tell(YearMonth named) {
    month = named;
    tellPart(named.getYear(), named.toString().substring(4), null);
  }

  /** Notes a part of a year: {@code -Q2}, {@code -06}; with an end where it is a span of months. */
  void tellPart(int of, String part, @Nullable String end) {
    year = of;
    partOfYear = part;
    partEnd = end;
  }
}
