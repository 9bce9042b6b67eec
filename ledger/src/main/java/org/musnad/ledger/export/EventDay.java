package org.musnad.ledger.export;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day of an event as ACLED's codebook has it.
 *
 * @param date the day, or null where it is not known to the month at least
 * @param precision 1 a day, 2 a week or weekend, 3 a month; null without a day
 */
record EventDay(@Nullable String date, @Nullable String precision) {
  static final EventDay NONE = new EventDay(null, null);

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T.*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final int MIDDLE_OF_MONTH = 15;

  /** The day of a TIMEX3 value. */
  static EventDay of(@Nullable String value) {
    String timex = value == null ? "" : value;
    Matcher day = DAY.matcher(timex);
    Matcher week = WEEK.matcher(timex);
    Matcher month = MONTH.matcher(timex);
    try {
      if (day.matches()) {
        return new EventDay(LocalDate.parse(day.group(1)).toString(), "1");
      }
      if (week.matches()) {
        DayOfWeek within = week.group(3) == null ? DayOfWeek.THURSDAY : DayOfWeek.SATURDAY;
        return new EventDay(week(number(week.group(1)), number(week.group(2)), within), "2");
      }
      if (month.matches()) {
        LocalDate middle =
            LocalDate.of(number(month.group(1)), number(month.group(2)), MIDDLE_OF_MONTH);
        return new EventDay(middle.toString(), "3");
      }
    } catch (DateTimeException e) {
      return NONE; // a day that no calendar has, as 2016-02-31
    }
    return NONE;
  }

  private static String week(int year, int week, DayOfWeek within) {
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
        .with(ChronoField.DAY_OF_WEEK, within.getValue())
        .format(DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
