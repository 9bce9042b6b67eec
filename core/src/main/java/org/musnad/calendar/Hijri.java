package org.musnad.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Digits;

/**
 * The Umm al-Qura calendar, with the months that are known to have begun on another day. Immutable.
 */
public final class Hijri {
  /** The calendar as it is reckoned. */
  public static final Hijri RECKONED = new Hijri(Map.of());

  /** Years that the chronology of {@code java.time} has on every Java. */
  private static final int FIRST_YEAR = 1300;

  private static final int LAST_YEAR = 1599;
  private static final int MONTHS = 12;

  /** By year and month, as {@code 1439-09}, the first day. */
  private final Map<String, LocalDate> seen;

  private Hijri(Map<String, LocalDate> seen) {
    this.seen = seen;
  }

  /** The calendar with the sightings of a table. */
  static Hijri of(Table sightings, List<String> faults) {
    Map<String, LocalDate> seen = new HashMap<>();
    for (Table.Row row : sightings.rows()) {
      try {
        seen.put(row.get("hijri"), LocalDate.parse(row.get("seen")));
      } catch (DateTimeException e) {
        faults.add(sightings.file() + ":" + row.line() + ": no date: " + row.get("seen"));
      }
    }
    return new Hijri(seen);
  }

  static Hijri read(ImageReader in) {
    return new Hijri(in.map(day -> LocalDate.ofEpochDay(day.signed())));
  }

  void write(ImageWriter out) {
    out.map(seen, (each, day) -> each.signed((int) day.toEpochDay()));
  }

  /** The Gregorian date of a day, or null where there is none such. */
  public @Nullable LocalDate date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
      LocalDate begin =
          seen.isEmpty() ? null : seen.get(Digits.padded(year, 4) + '-' + Digits.padded(month, 2));
      return begin == null ? date : begin.plusDays(day - 1L);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The last day of a month, or null. */
  public @Nullable LocalDate lastDay(int year, int month) {
    LocalDate next = month == MONTHS ? date(year + 1, 1, 1) : date(year, month + 1, 1);
    return next == null ? null : next.minusDays(1);
  }

  /** The year of a date, or 0 where the calendar does not reach. */
  public static int year(LocalDate date) {
    return field(date, ChronoField.YEAR);
  }

  /** The month of a date, or 0. */
  public static int month(LocalDate date) {
    return field(date, ChronoField.MONTH_OF_YEAR);
  }

  private static int field(LocalDate date, ChronoField field) {
    try {
      return HijrahDate.from(date).get(field);
    } catch (DateTimeException e) {
      return 0;
    }
  }

  /**
   * The Gregorian year that most of a year falls in; reckoned where the calendar does not reach.
   */
  public static int gregorianYear(int year) {
    LocalDate middle = RECKONED.date(year, 7, 1);
    return middle != null ? middle.getYear() : (int) Math.round(year * 0.970224 + 621.5774);
  }
}
