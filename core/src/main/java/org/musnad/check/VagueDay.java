package org.musnad.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * A day as well as it is known: some day from {@code first} to {@code last}. Immutable.
 *
 * @param first the earliest that it can be
 * @param last the latest that it can be, not before {@code first}
 */
public record VagueDay(LocalDate first, LocalDate last) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  /**
   * Reads {@code 2016}, {@code 2016-11} or {@code 2016-11-05}; what follows a day, as a time of
   * day, is left out. Empty where the text is none of these.
   */
  public static Optional<VagueDay> parse(String text) {
    int year = number(text, 0, YEAR);
    if (year < 0) {
      return Optional.empty(); // most values are no days: an exception for each takes long
    }
    try {
      if (text.length() == YEAR) {
        return Optional.of(new VagueDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      int numbered = number(text, YEAR + 1, MONTH);
      if (numbered < 0) {
        return Optional.empty();
      }
      LocalDate month = LocalDate.of(year, numbered, 1);
      if (text.length() == MONTH) {
        return Optional.of(new VagueDay(month, month.withDayOfMonth(month.lengthOfMonth())));
      }
      int dayOfMonth = number(text, MONTH + 1, DAY);
      if (dayOfMonth < 0) {
        return Optional.empty();
      }
      LocalDate day = month.withDayOfMonth(dayOfMonth);
      return Optional.of(new VagueDay(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The number in {@code [begin, end)}, after a hyphen, or -1; a formatter takes long to be made.
   */
  private static int number(String text, int begin, int end) {
    boolean parted = begin == 0 || text.length() >= begin && text.charAt(begin - 1) == '-';
    if (text.length() < end || !parted) {
      return -1;
    }
    int number = 0;
    for (int i = begin; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  static VagueDay read(ImageReader in) {
    return new VagueDay(LocalDate.ofEpochDay(in.signed()), LocalDate.ofEpochDay(in.signed()));
  }

  void write(ImageWriter out) {
    out.signed((int) first.toEpochDay());
    out.signed((int) last.toEpochDay());
  }

  /** Whether it is known to the day. */
  boolean isDay() {
    return first.equals(last);
  }

  /** Whether it is surely before {@code other}. */
  boolean before(VagueDay other) {
    return last.isBefore(other.first);
  }

  /** As exactly as it is known: {@code 2016}, {@code 2016-11}, {@code 2016-11-05}. */
  @Override
  public String toString() {
    if (first.equals(last)) {
      return first.toString();
    }
    boolean month = YearMonth.from(first).equals(YearMonth.from(last));
    return month ? YearMonth.from(first).toString() : String.valueOf(first.getYear());
  }
}
