package org.musnad.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.calendar.Hijri;
import org.musnad.calendar.Kind;
import org.musnad.calendar.Part;
import org.musnad.calendar.TimePhrase;
import org.musnad.calendar.TimeRules;
import org.musnad.calendar.Unit;
import org.musnad.text.Digits;
import org.musnad.time.Clauses.When;

/** Reckons weeks, months, years and parts of years. */
final class PeriodReckoner {
  private static final int MONTHS = 12;
  private static final int TWENTIETH = 19;

  private final Story story;
  private final DayReckoner days;
  private final TimeRules rules;
  private final Hijri hijri;

  PeriodReckoner(Story story, DayReckoner days, TimeRules rules) {
    this.story = story;
    this.days = days;
    this.rules = rules;
    this.hijri = rules.hijri();
  }

  /** A month, Gregorian or Hijri. */
  @Nullable Value month(TimePhrase phrase, Supplier<When> when, @Nullable Integer nextYear) {
    return phrase.has(Part.HMONTH)
        ? hijriMonth(phrase, when)
        : gregorianMonth(phrase, when, nextYear);
  }

  private @Nullable Value gregorianMonth(
      TimePhrase phrase, Supplier<When> when, @Nullable Integer nextYear) {
    int month = phrase.get(Part.MONTH);
    Integer year = days.year(phrase);
    if (year == null) {
      year = nextYear;
    }
    if (year != null) {
      story.tell(YearMonth.of(year, month));
      return Value.date(story.month.toString(), "the month as written");
    }
    if (story.today == null) {
      return Value.date("XXXX-" + Digits.padded(month, 2), "no year to reckon from");
    }
    YearMonth now = YearMonth.from(story.today);
    When told = phrase.has(Part.REL) ? When.OPEN : when.get();
    int ahead = Math.floorMod(month - now.getMonthValue(), MONTHS);
    int shift = shift(phrase, told, ahead);
    story.tell(now.plusMonths(shift));
    String side =
        shift < 0 ? "the last of its name" : shift == 0 ? "this month" : "the next of its name";
    return Value.date(story.month.toString(), side).from(story.today);
  }

  /**
   * Months from now: {@code ahead} of them to the next month of that name, 12 fewer to the last.
   */
  private static int shift(TimePhrase phrase, When told, int ahead) {
    int back = ahead - MONTHS;
    if (phrase.has(Part.REL)) {
      int rel = phrase.get(Part.REL);
      int next = ahead == 0 ? MONTHS : ahead;
      return rel < 0 ? back : rel > 0 ? next : ahead <= MONTHS / 2 ? ahead : back;
    }
    if (ahead == 0) {
      return 0;
    }
    return switch (told) {
      case PAST -> back;
      case FUTURE -> ahead;
      case PRESENT, OPEN -> ahead <= MONTHS / 2 - 1 ? ahead : back;
    };
  }

  private @Nullable Value hijriMonth(TimePhrase phrase, Supplier<When> when) {
    int month = phrase.get(Part.HMONTH);
    Integer year = days.hijriYear(phrase);
    if (year == null && story.today == null) {
      return null;
    }
    if (year == null) {
      When told = phrase.has(Part.REL) ? When.OPEN : when.get();
      int ahead = Math.floorMod(month - Hijri.month(story.today), MONTHS);
      int shift = shift(phrase, told, ahead);
      year = Hijri.year(story.today) + Math.floorDiv(Hijri.month(story.today) + shift - 1, MONTHS);
    }
    LocalDate first = hijri.date(year, month, 1);
    LocalDate last = hijri.lastDay(year, month);
    if (first == null || last == null) {
      return null;
    }
    story.day = last;
    if (phrase.get(Part.NTH, 0) < 0 && Unit.of(phrase.get(Part.UNIT)) == Unit.DAY
        || edge(phrase, "end")) {
      return Value.date(last, "its last day, by the Umm al-Qura calendar").from(story.today);
    }
    if (edge(phrase, "start")) {
      return Value.date(first, "its first day, by the Umm al-Qura calendar").from(story.today);
    }
    return Value.date(first + "/" + last, "by the Umm al-Qura calendar").from(story.today);
  }

  private boolean edge(TimePhrase phrase, String edge) {
    return phrase.has(Part.EDGE) && rules.symbol(phrase.get(Part.EDGE)).equals(edge);
  }

  /** A year, or two together. */
  @Nullable Value year(TimePhrase phrase) {
    Integer year = days.year(phrase);
    if (year == null) {
      return null;
    }
    story.year = year;
    String text = Value.year(year);
    return phrase.has(Part.YEAR2)
        ? Value.date(text + "/" + Value.year(phrase.get(Part.YEAR2)), "the years as written")
        : Value.date(text, "the year as written");
  }

  /** This, the last, the next week, month, year and so on. */
  @Nullable Value unit(TimePhrase phrase) {
    Unit unit = Unit.of(phrase.get(Part.UNIT));
    int rel = phrase.get(Part.REL);
    if (unit == Unit.YEAR && (phrase.has(Part.YEAR) || phrase.has(Part.HYEAR))) {
      return story.today == null ? year(phrase) : unit(unit, rel);
    }
    if (story.today == null && story.thisYear != null && unit == Unit.YEAR) {
      story.year = story.thisYear + rel;
      return Value.date(Value.year(story.year), "reckoned from the year").from(story.thisYear);
    }
    return story.today == null || unit.clock() ? reference(rel) : unit(unit, rel);
  }

  private @Nullable Value unit(Unit unit, int rel) {
    LocalDate today = story.today;
    String reason = rel < 0 ? "the last" : rel > 0 ? "the next" : "this";
    String text =
        switch (unit) {
          case DAY -> today.plusDays(rel).toString();
          case NIGHT -> today.plusDays(rel) + "TNI";
          case WEEK -> Value.week(today.plusWeeks(rel));
          case MONTH -> (story.month = YearMonth.from(today).plusMonths(rel)).toString();
          case YEAR -> Value.year(story.year = today.getYear() + rel);
          case DECADE -> Value.year(today.getYear() + 10 * rel).substring(0, 3);
          case CENTURY -> Value.year(today.getYear() + 100 * rel).substring(0, 2);
          default -> null;
        };
    return text == null ? null : Value.date(text, reason).from(today);
  }

  /** Past, present or future, where no more can be told. */
  static Value reference(int rel) {
    return Value.date(
        rel < 0 ? "PAST_REF" : rel > 0 ? "FUTURE_REF" : "PRESENT_REF",
        rel == 0 ? "the present" : "on that side of the present");
  }

  /** The day, month, year named before, or the one {@code step} after it. */
  @Nullable Value again(TimePhrase phrase, int step) {
    Unit unit = Unit.of(phrase.get(Part.UNIT));
    boolean ofYear = phrase.has(Part.NEXT) && phrase.kind() == Kind.SAME;
    if (phrase.has(Part.YEAR) || phrase.has(Part.YREL) || phrase.has(Part.HYEAR) || ofYear) {
      return samePeriod(phrase, unit);
    }
    LocalDate day = story.day;
    YearMonth month = story.month;
    Integer year = story.year;
    Value value =
        switch (unit) {
          case DAY, NIGHT -> day == null ? null : told(day.plusDays(step));
          case WEEK -> day == null ? null : Value.date(Value.week(day.plusWeeks(step)), "");
          case MONTH ->
              month == null
                  ? null
                  : Value.date((story.month = month.plusMonths(step)).toString(), "");
          case YEAR -> year == null ? null : Value.date(Value.year(story.year = year + step), "");
          default -> null;
        };
    String reason = step == 0 ? "the one named before" : "the one beside that named before";
    return value == null ? null : new Value(value.type(), value.text(), null, reason);
  }

  private Value told(LocalDate date) {
    story.tell(date);
    return Value.date(date, "");
  }

  /** {@code الفترة نفسها من العام الماضي}: the part of a year named last, in another year. */
  private @Nullable Value samePeriod(TimePhrase phrase, Unit unit) {
    Integer year = days.year(phrase);
    if (year == null) {
      return null;
    }
    YearMonth month = story.month;
    String part = story.partOfYear;
    if (unit == Unit.MONTH) {
      part = month == null ? null : month.toString().substring(4);
    }
    if (part == null) {
      return unit == Unit.MONTH ? null : Value.date(Value.year(year), "the year").from(story.today);
    }
    String text = Value.year(year) + part;
    String end = unit == Unit.MONTH ? null : story.partEnd;
    return Value.date(
            end == null ? text : text + "/" + Value.year(year) + end, "the months named before")
        .from(story.today);
  }

  /** {@code 2016-H1}, {@code 2016-Q3}: the {@code count}th of the parts of a year. */
  @Nullable Value partOfYear(TimePhrase phrase, char letter, int parts) {
    Integer year = days.year(phrase);
    int nth = phrase.get(Part.NTH);
    int which = nth < 0 ? parts : nth;
    if (which < 1 || which > parts) {
      return null;
    }
    if (year != null) {
      story.tellPart(year, "-" + letter + which, null);
      return Value.date(Value.year(year) + "-" + letter + which, "that part of the year");
    }
    if (story.today == null || phrase.has(Part.YREL)) {
      return null;
    }
    int length = MONTHS / parts;
    int now = (story.today.getMonthValue() - 1) / length + 1;
    int rel = phrase.get(Part.REL, which <= now ? 0 : -1);
    int of =
        story.today.getYear() + (rel < 0 && which >= now ? -1 : rel > 0 && which <= now ? 1 : 0);
    story.tellPart(of, "-" + letter + which, null);
    return Value.date(Value.year(of) + "-" + letter + which, "that part of the year")
        .from(story.today);
  }

  /** The first months of a year. */
  @Nullable Value first(TimePhrase phrase) {
    Integer year = days.year(phrase);
    int count = phrase.get(Part.COUNT);
    boolean months = Unit.of(phrase.get(Part.UNIT)) == Unit.MONTH && phrase.get(Part.NTH) == 1;
    if (year == null || !months || count < 1 || count > MONTHS) {
      return null;
    }
    String end = "-" + Digits.padded(count, 2);
    story.tellPart(year, "-01", end);
    String span = Value.year(year) + "-01/" + Value.year(year) + end;
    return Value.date(span, "from January on").from(story.today);
  }

  /** A season: the value has the year in which it begins. */
  @Nullable Value season(TimePhrase phrase) {
    String season = rules.symbol(phrase.get(Part.SEASON));
    Integer year = days.year(phrase);
    if (year != null) {
      return Value.date(Value.year(year) + "-" + season, "that season");
    }
    if (story.today == null) {
      return phrase.has(Part.REL) ? reference(phrase.get(Part.REL)) : null;
    }
    int month =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    int rel = phrase.get(Part.REL, 0);
    LocalDate today = story.today;
    LocalDate begin = LocalDate.of(today.getYear() - 2, month, 1);
    while (rel > 0
        ? !begin.isAfter(today)
        : begin.plusMonths(rel < 0 ? 15 : 12).isBefore(today.plusDays(1))) {
      begin = begin.plusYears(1);
    }
    return Value.date(Value.year(begin.getYear()) + "-" + season, "that season").from(today);
  }

  /** A decade of a century: {@code 198}. */
  @Nullable Value decade(TimePhrase phrase) {
    int century = TWENTIETH;
    if (phrase.has(Part.CENTURY)) {
      century = phrase.get(Part.CENTURY) - 1;
    } else if (phrase.has(Part.REL) && story.today != null) {
      century = story.today.getYear() / 100 + phrase.get(Part.REL);
    }
    return Value.date(String.valueOf(century * 10 + phrase.get(Part.DECADE) / 10), "that decade");
  }

  /** A century: {@code 19} is the twentieth. */
  @Nullable Value century(TimePhrase phrase) {
    if (phrase.has(Part.CENTURY)) {
      return Value.date(Digits.padded(phrase.get(Part.CENTURY) - 1, 2), "that century");
    }
    return story.today == null ? null : unit(Unit.CENTURY, phrase.get(Part.REL));
  }
}
