package org.musnad.calendar;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numerals that {@code times.rules} can name. Immutable. */
final class Numerals {
  private static final int LONGEST_DIGITS = 9999;

  private final int number;
  private final int ordinal;
  private final Map<String, Numeral> byName = new HashMap<>();

  /** Numerals whose words are of the classes {@code number} and {@code ordinal}. */
  Numerals(int number, int ordinal, int and) {
    this.number = number;
    this.ordinal = ordinal;
    NumberWords words = new NumberWords(number, ordinal, and);
    byName.put("number", words::number);
    byName.put("ordinal", words::ordinal);
    byName.put(
        "digits",
        (m, at, part, prefix, next) -> YearFigures.digits(m, at, part, next, 0, LONGEST_DIGITS));
    byName.put("year-digits", YearFigures::gregorian);
    byName.put("hyear-digits", YearFigures::hijri);
    byName.put("years", YearFigures::years);
    byName.put("short-year", YearFigures::shortYear);
    byName.put("bare-year", YearFigures::bareYear);
    byName.put("date", DateFigures::date);
    byName.put("day-month", DateFigures::dayMonth);
    byName.put("clock", ClockFigures::clock);
    byName.put("clock-digits", ClockFigures::clockDigits);
    byName.put("other-clock", ClockFigures::otherClock);
  }

  /** The numeral of that name, or null. */
  @Nullable Numeral get(String name) {
    return byName.get(name);
  }

  /** Whether its digits can be several tokens: {@code 5 / 11 / 2016}. */
  boolean several(String name) {
    return name.equals("date") || name.equals("day-month");
  }

  /** The classes that it can begin with. */
  Classes first(String name) {
    Classes classes = new Classes();
    if (!name.equals("ordinal")) {
      classes.add(Classes.DIGITS);
    }
    if (name.equals("number")) {
      classes.add(number);
    } else if (name.equals("ordinal")) {
      classes.add(ordinal);
    }
    return classes;
  }
}
