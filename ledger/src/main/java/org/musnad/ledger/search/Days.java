package org.musnad.ledger.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * Days as people write them in a filter: {@code 2016-11-05}, or a month, or a year; of years 0000
 * to 9999, as days are compared by their signs.
 */
public final class Days {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Days() {}

  /**
   * The first day of what is written.
   *
   * @throws DateTimeException if that is no date
   */
  public static LocalDate first(String date) {
    if (YEAR.matcher(date).matches()) {
      return LocalDate.parse(date + "-01-01");
    }
    return MONTH.matcher(date).matches() ? YearMonth.parse(date).atDay(1) : day(date);
  }

  /**
   * The last day of what is written.
   *
   * @throws DateTimeException if that is no date
   */
  public static LocalDate last(String date) {
    if (YEAR.matcher(date).matches()) {
      return LocalDate.parse(date + "-12-31");
    }
    return MONTH.matcher(date).matches() ? YearMonth.parse(date).atEndOfMonth() : day(date);
  }

  private static LocalDate day(String date) {
    if (!DAY.matcher(date).matches()) {
      throw new DateTimeException("no day of four digits, two and two: " + date);
    }
    return LocalDate.parse(date);
  }
}
