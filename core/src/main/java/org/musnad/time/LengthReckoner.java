package org.musnad.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.musnad.calendar.Part;
import org.musnad.calendar.TimePhrase;
import org.musnad.calendar.Unit;

/** Reckons lengths of time, and times that lie so far from today. */
final class LengthReckoner {
  private static final int HOURS = 24;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  private static final int MOST = 3000;
  private static final int HUNDRED = 100;
  private static final int MOST_DECADES = 10;

  private final Story story;

  LengthReckoner(Story story) {
    this.story = story;
  }

  /** {@code P3D}. */
  @Nullable Value length(TimePhrase phrase) {
    Unit unit = Unit.of(phrase.get(Part.UNIT));
    if (phrase.get(Part.COUNT, 1) == 0) {
      return fraction(unit, phrase.get(Part.FRACTION, 0));
    }
    if (unit == Unit.DECADE && phrase.get(Part.COUNT, 1) > MOST_DECADES) {
      return null; // contracts, not decades
    }
    String count = phrase.has(Part.VAGUE) ? "X" : String.valueOf(phrase.get(Part.COUNT, 1));
    if (phrase.has(Part.FRACTION) && !phrase.has(Part.VAGUE)) {
      String digits = String.valueOf(phrase.get(Part.FRACTION));
      count += "." + (digits.endsWith("0") ? digits.substring(0, 1) : digits);
    }
    Unit more = phrase.has(Part.UNIT2) ? Unit.of(phrase.get(Part.UNIT2)) : null;
    if (more != null && more.ordinal() >= unit.ordinal()) {
      more = null;
    }
    String text = unit.duration(count, more, phrase.get(Part.COUNT2, 0));
    return new Value(Timex.Type.DURATION, text, null, "the length as written");
  }

  /** Half an hour, a quarter of a century: so many of a smaller unit. */
  private static @Nullable Value fraction(Unit unit, int hundredths) {
    String text =
        switch (unit) {
          case MINUTE -> "PT" + 60 * hundredths / HUNDRED + "S";
          case HOUR -> "PT" + 60 * hundredths / HUNDRED + "M";
          case DAY -> "PT" + HOURS * hundredths / HUNDRED + "H";
          case MONTH -> "P" + 30 * hundredths / HUNDRED + "D";
          case YEAR -> "P" + 12 * hundredths / HUNDRED + "M";
          case CENTURY -> "P" + hundredths + "Y";
          default -> null;
        };
    return text == null
        ? null
        : new Value(Timex.Type.DURATION, text, null, "the length as written");
  }

  /** How long something has lasted, or when it happened, as the clause tells. */
  @Nullable Value since(TimePhrase phrase, boolean lasts) {
    Unit unit = Unit.of(phrase.get(Part.UNIT));
    boolean event = !lasts && unit.ordinal() < Unit.YEAR.ordinal();
    return event ? shift(phrase, -1, null) : length(phrase);
  }

  /**
   * A time so long before or after another.
   *
   * @param sign -1 for before, 1 for after
   * @param base what it is reckoned from, or null for today
   */
  @Nullable Value shift(TimePhrase phrase, int sign, @Nullable LocalDate base) {
    Unit unit = Unit.of(phrase.get(Part.UNIT));
    LocalDate from = base != null ? base : story.today;
    long count = (long) sign * phrase.get(Part.COUNT, 1);
    boolean days = unit.clock() && unit == Unit.HOUR && count % HOURS == 0;
    if (phrase.has(Part.VAGUE) || from == null || unit.clock() && !days) {
      return PeriodReckoner.reference(sign);
    }
    if (count == 0) {
      return unit == Unit.CENTURY
          ? Value.date(
                  Value.year(from.plusYears((long) sign * phrase.get(Part.FRACTION)).getYear()),
                  "so many years")
              .from(from)
          : PeriodReckoner.reference(sign);
    }
    if (Math.abs(count) > MOST) {
      return PeriodReckoner.reference(sign);
    }
    String reason = Math.abs(count) + (sign < 0 ? " back" : " ahead");
    if (days) {
      return day(from.plusDays(count / HOURS), reason).from(from);
    }
    LocalDate date = from.plus(count, unit.chrono());
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      return PeriodReckoner.reference(sign);
    }
    if (phrase.has(Part.FRACTION) && unit == Unit.YEAR) {
      date = date.plusMonths((long) sign * 12 * phrase.get(Part.FRACTION) / HUNDRED);
      return Value.date(month(date), reason).from(from);
    }
    return switch (unit) {
      case WEEK -> Value.date(Value.week(date), reason).from(from);
      case MONTH -> Value.date(month(date), reason).from(from);
      case YEAR -> Value.date(Value.year(story.year = date.getYear()), reason).from(from);
      case DECADE -> Value.date(Value.year(date.getYear()), reason).from(from);
      case CENTURY -> Value.date(Value.year(date.getYear()).substring(0, 2), reason).from(from);
      default -> day(date, reason).from(from);
    };
  }

  private String month(LocalDate date) {
    story.month = YearMonth.from(date);
    return Value.month(date);
  }

  private Value day(LocalDate date, String reason) {
    story.tell(date);
    return Value.date(date, reason);
  }
}
