package org.musnad.desk.article;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.musnad.desk.words.Digits;
import org.musnad.desk.words.Language;
import org.musnad.desk.words.Words;

/** Dates, weekdays and countries in a language, where {@link Words} has nothing for them. */
final class Phrasing {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final ULocale locale;
  private final Words words;

  Phrasing(Words words) {
    this.words = words;
    this.locale = words.locale();
  }

  /** A day, a month or a year in ISO 8601 form, in words. */
  String day(String iso) {
    return switch (iso.length()) {
      case YEAR -> digits(iso);
      case MONTH -> month(iso);
      default -> words.day(iso);
    };
  }

  private String month(String iso) {
    LocalDate first = LocalDate.parse(iso + "-01");
    DateFormat format = DateFormat.getPatternInstance(DateFormat.YEAR_MONTH, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(first.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** A day of a month of no year, as {@code 11-05}; or the month alone. */
  String dayOfMonth(String iso) {
    boolean month = iso.length() == 2;
    LocalDate day = LocalDate.parse("2000-" + iso + (month ? "-01" : ""));
    DateFormat format =
        DateFormat.getPatternInstance(month ? DateFormat.MONTH : DateFormat.MONTH_DAY, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** The digits of a number that is no quantity, as a year or the hours of a clock. */
  String digits(String number) {
    boolean plain = words.language() != Language.ARABIC || words.digits() == Digits.EUROPEAN;
    StringBuilder out = new StringBuilder();
    for (char c : number.toCharArray()) {
      out.append(plain || c < '0' || c > '9' ? c : (char) (c - '0' + '\u0660'));
    }
    return out.toString();
  }

  /** A weekday, from 1 for Monday. */
  String weekday(int number) {
    int sunday = number % DayOfWeek.values().length + 1; // ICU counts from Sunday, 1
    return new DateFormatSymbols(locale).getWeekdays()[sunday];
  }

  /** A weekday by its English name. */
  String weekday(String english) {
    return weekday(DayOfWeek.valueOf(english.toUpperCase(Locale.ROOT)).getValue());
  }

  /** A country by its code in ISO 3166-1. */
  String country(String code) {
    return new ULocale("", code).getDisplayCountry(locale);
  }
}
