package org.musnad.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.calendar.Hijri;
import org.musnad.calendar.Kind;
import org.musnad.calendar.Part;
import org.musnad.calendar.TimePhrase;
import org.musnad.text.Digits;
import org.musnad.time.Clauses.When;

/** Reckons days: by date, by weekday, or by their distance from today. */
final class DayReckoner {
  private static final int FAR = 4;

  private final Story story;
  private final Hijri hijri;

  DayReckoner(Story story, Hijri hijri) {
    this.story = story;
    this.hijri = hijri;
  }

  /**
   * The value of a day.
   *
   * @param when asked where the words leave open whether it is past
   * @param ahead what the end of a span says, where the day is its beginning
   */
  @Nullable Value value(TimePhrase phrase, Supplier<When> when, Ahead ahead) {
    if (phrase.has(Part.DAY)
        && (phrase.has(Part.MONTH) || phrase.has(Part.REL) || phrase.has(Part.NEXT))) {
      return phrase.has(Part.MONTH) ? dayOfMonth(phrase, when, ahead) : dayOfThisMonth(phrase);
    }
    if (phrase.has(Part.HDAY)) {
      return hijri(phrase, when);
    }
    if (phrase.has(Part.NEAR)) {
      return near(phrase);
    }
    return phrase.has(Part.WEEKDAY) ? weekday(phrase, when) : null;
  }

  private @Nullable Value near(TimePhrase phrase) {
    LocalDate today = story.today;
    int near = phrase.get(Part.NEAR);
    if (today == null) {
      return Value.date(
          near < 0 ? "PAST_REF" : near > 0 ? "FUTURE_REF" : "PRESENT_REF",
          "no date to reckon from");
    }
    LocalDate date = today.plusDays(near);
    if (phrase.has(Part.WEEKDAY) && date.getDayOfWeek().getValue() != phrase.get(Part.WEEKDAY)) {
      DayOfWeek weekday = DayOfWeek.of(phrase.get(Part.WEEKDAY));
      date = date.with(TemporalAdjusters.previousOrSame(weekday));
      return Value.date(date, "the weekday before today, which it names").from(today);
    }
    if (phrase.has(Part.WEEKDAY)) {
      story.weekdays.put(date.getDayOfWeek(), date);
    }
    return Value.date(date, near + " days from today").from(today);
  }

  private Value weekday(TimePhrase phrase, Supplier<When> when) {
    DayOfWeek weekday = DayOfWeek.of(phrase.get(Part.WEEKDAY));
    LocalDate today = story.today;
    if (today == null) {
      return Value.date("XXXX-WXX-" + weekday.getValue(), "no date to reckon from");
    }
    if (phrase.has(Part.REL)) {
      int rel = phrase.get(Part.REL);
      LocalDate date =
          rel < 0
              ? today.with(TemporalAdjusters.previous(weekday)).plusWeeks(rel + 1)
              : rel > 0
                  ? today.with(TemporalAdjusters.next(weekday)).plusWeeks(rel - 1)
                  : today.with(TemporalAdjusters.previousOrSame(weekday));
      return Value.date(date, "the " + (rel < 0 ? "last" : "next") + " of its name").from(today);
    }
    When told = when.get();
    LocalDate named = story.weekdays.get(weekday);
    if (named != null && (told != When.FUTURE || !named.isBefore(today))) {
      return Value.date(named, "the day that the text names so").from(today);
    }
    boolean ahead = told == When.FUTURE || told == When.PRESENT;
    LocalDate date =
        today.with(
            ahead
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday));
    return Value.date(date, reason(told)).from(today);
  }

  private static String reason(When when) {
    return switch (when) {
      case PAST -> "the clause tells of the past";
      case FUTURE, PRESENT -> "the clause tells of what is to come";
      case OPEN -> "the nearest past";
    };
  }

  private @Nullable Value dayOfThisMonth(TimePhrase phrase) {
    YearMonth month = null;
    if (phrase.has(Part.NEXT)) {
      month = story.month;
    } else if (story.today != null) {
      month = YearMonth.from(story.today).plusMonths(phrase.get(Part.REL));
    }
    LocalDate date =
        month == null ? null : date(month.getYear(), month.getMonthValue(), phrase.get(Part.DAY));
    return date == null ? null : Value.date(date, "a day of that month").from(story.today);
  }

  private @Nullable Value dayOfMonth(TimePhrase phrase, Supplier<When> when, Ahead ahead) {
    int month = phrase.get(Part.MONTH);
    int day = phrase.get(Part.DAY);
    Integer year = year(phrase);
    if (year == null) {
      year = ahead.year();
    }
    if (year != null) {
      LocalDate date = date(year, month, day);
      story.written = year;
      return date == null ? null : Value.date(date, "the date as written");
    }
    if (date(2000, month, day) == null) {
      return null;
    }
    if (story.today == null) {
      return Value.date(
          "XXXX-" + Digits.padded(month, 2) + "-" + Digits.padded(day, 2),
          "no year to reckon from");
    }
    LocalDate limit = ahead.limit();
    if (limit != null && !phrase.has(Part.REL)) {
      LocalDate same = date(limit.getYear(), month, day);
      LocalDate before = same != null && same.isAfter(limit) ? same.minusYears(1) : same;
      return before == null ? null : Value.date(before, "before the end of its span").from(limit);
    }
    return choose(phrase, when, story.today.getYear(), y -> date(y, month, day));
  }

  private @Nullable Value hijri(TimePhrase phrase, Supplier<When> when) {
    int month = phrase.get(Part.HMONTH);
    int day = phrase.get(Part.HDAY);
    Integer year = hijriYear(phrase);
    if (year != null) {
      LocalDate date = hijri.date(year, month, day);
      return date == null ? null : Value.date(date, "by the Umm al-Qura calendar");
    }
    if (story.today == null) {
      return null;
    }
    return choose(phrase, when, Hijri.year(story.today), y -> hijri.date(y, month, day));
  }

  /** The date that fits best of those of the years around {@code middle}. */
  private @Nullable Value choose(
      TimePhrase phrase, Supplier<When> when, int middle, IntFunction<@Nullable LocalDate> ofYear) {
    LocalDate today = story.today;
    When told = phrase.has(Part.REL) || phrase.has(Part.NEAR) ? When.OPEN : when.get();
    LocalDate best = null;
    long least = Long.MAX_VALUE;
    for (int year = middle - FAR; year <= middle + FAR; year++) {
      LocalDate date = ofYear.apply(year);
      if (date != null && fits(phrase, date, today)) {
        long cost = cost(date, today, told, phrase);
        cost = story.written != null && story.written == date.getYear() ? cost / 2 : cost;
        if (cost < least) {
          least = cost;
          best = date;
        }
      }
    }
    return best == null ? null : Value.date(best, why(phrase, told)).from(today);
  }

  private static String why(TimePhrase phrase, When told) {
    if (phrase.has(Part.REL)) {
      return phrase.get(Part.REL) < 0 ? "the last such day" : "the next such day";
    }
    return told == When.OPEN ? "the nearest such day" : "the nearest such day, and " + reason(told);
  }

  private static boolean fits(TimePhrase phrase, LocalDate date, LocalDate today) {
    int rel = phrase.get(Part.REL, 0);
    return rel == 0 || (rel < 0 ? date.isBefore(today) : date.isAfter(today));
  }

  /** How far it is to a date; a day on the side that the clause does not tell of is farther. */
  private static long cost(LocalDate date, LocalDate today, When told, TimePhrase phrase) {
    long days = date.toEpochDay() - today.toEpochDay();
    long cost = Math.abs(days);
    if (days > 0 && told == When.PAST || days < 0 && told == When.FUTURE) {
      cost *= told == When.FUTURE ? 8 : 3;
    }
    boolean named =
        !phrase.has(Part.WEEKDAY) || date.getDayOfWeek().getValue() == phrase.get(Part.WEEKDAY);
    return named ? cost : cost + 366 * FAR;
  }

  /** The year that the words give, or null. */
  @Nullable Integer year(TimePhrase phrase) {
    if (phrase.has(Part.YEAR)) {
      return phrase.get(Part.YEAR);
    }
    if (phrase.has(Part.YREL)) {
      return story.thisYear == null
          ? null
          : Integer.valueOf(story.thisYear + phrase.get(Part.YREL));
    }
    if (phrase.has(Part.HYEAR) && !phrase.has(Part.HMONTH)) {
      return Hijri.gregorianYear(phrase.get(Part.HYEAR));
    }
    boolean ofNamed = phrase.has(Part.NEXT) && phrase.kind() != Kind.FOLLOWING;
    return ofNamed && story.year != null
        ? Integer.valueOf(story.year + phrase.get(Part.NEXT))
        : null;
  }

  /** The Hijri year that the words give, or null. */
  @Nullable Integer hijriYear(TimePhrase phrase) {
    if (phrase.has(Part.HYEAR)) {
      return phrase.get(Part.HYEAR);
    }
    if (phrase.has(Part.YEAR)) {
      LocalDate first = date(phrase.get(Part.YEAR), 1, 1);
      int year = first == null ? 0 : Hijri.year(first);
      LocalDate begin = year == 0 ? null : hijri.date(year, phrase.get(Part.HMONTH), 1);
      return begin == null ? null : Integer.valueOf(begin.isBefore(first) ? year + 1 : year);
    }
    return phrase.has(Part.YREL) && story.today != null
        ? Integer.valueOf(Hijri.year(story.today) + phrase.get(Part.YREL))
        : null;
  }

  /** A date, or null where the month has no such day. */
  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
