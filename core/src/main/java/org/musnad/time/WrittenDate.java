package org.musnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.calendar.Hijri;
import org.musnad.calendar.Part;
import org.musnad.calendar.TimePhrase;
import org.musnad.text.Span;

/**
 * A date as the text has it: a day and a month, perhaps a year, perhaps a weekday, perhaps its
 * distance from "today". Immutable.
 *
 * @param first its first token
 * @param end the token after its last
 * @param span where it stands
 * @param day the day of the month
 * @param month the month
 * @param year the year, or null where none is written
 * @param hijri whether day, month and year are of the Hijri calendar
 * @param weekday the weekday written with it, or null
 * @param near days from today where the text says so: yesterday is -1; or null
 */
public record WrittenDate(
    int first,
    int end,
    Span span,
    int day,
    int month,
    @Nullable Integer year,
    boolean hijri,
    @Nullable DayOfWeek weekday,
    @Nullable Integer near) {

  /** The date that a phrase has, or null. */
  static @Nullable WrittenDate of(TimePhrase phrase) {
    boolean gregorian = phrase.has(Part.DAY) && phrase.has(Part.MONTH);
    boolean hijri = !gregorian && phrase.has(Part.HDAY) && phrase.has(Part.HMONTH);
    boolean related = phrase.has(Part.REL) || phrase.has(Part.YREL) || phrase.has(Part.DAY2);
    if (!gregorian && !hijri || related) {
      return null;
    }
    Part year = gregorian ? Part.YEAR : Part.HYEAR;
    return new WrittenDate(
        phrase.first(),
        phrase.end(),
        phrase.span(),
        phrase.get(gregorian ? Part.DAY : Part.HDAY),
        phrase.get(gregorian ? Part.MONTH : Part.HMONTH),
        phrase.has(year) ? Integer.valueOf(phrase.get(year)) : null,
        hijri,
        phrase.has(Part.WEEKDAY) ? DayOfWeek.of(phrase.get(Part.WEEKDAY)) : null,
        phrase.has(Part.NEAR) ? Integer.valueOf(phrase.get(Part.NEAR)) : null);
  }

  /** A day of every Hijri year. */
  public static WrittenDate hijri(int day, int month) {
    return new WrittenDate(0, 0, new Span(0, 0), day, month, null, true, null, null);
  }

  /** A day and month without a year, as found otherwise. */
  public static WrittenDate gregorian(Span span, int first, int day, int month) {
    return new WrittenDate(first, first, span, day, month, null, false, null, null);
  }

  /** The day on the calendar, or null where no year is written or there is no such day. */
  public @Nullable LocalDate date() {
    return year == null ? null : in(year);
  }

  private @Nullable LocalDate in(int which) {
    return hijri ? Hijri.RECKONED.date(which, month, day) : DayReckoner.date(which, month, day);
  }

  /** All days that it can be in the given years, both included, on its weekday if it has one. */
  public List<LocalDate> between(int from, int to) {
    int first = hijri ? Hijri.year(LocalDate.of(from, 1, 1)) : from;
    int last = hijri ? Hijri.year(LocalDate.of(to, 12, 31)) : to;
    List<LocalDate> days = new ArrayList<>();
    for (int each = first; each <= last; each++) {
      LocalDate date = in(each);
      boolean named = date != null && (weekday == null || date.getDayOfWeek() == weekday);
      if (named && date.getYear() >= from && date.getYear() <= to) {
        days.add(date);
      }
    }
    return days;
  }
}
