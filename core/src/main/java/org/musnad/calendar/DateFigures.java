package org.musnad.calendar;

import org.jspecify.annotations.Nullable;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Reads dates in digits. A day comes before its month, unless the first number is that of a year.
 */
final class DateFigures {
  private static final int MONTHS = 12;

  private DateFigures() {}

  /** {@code 05/11/2016}, {@code 2016-11-05}, {@code 17 / 10 / 1436}, {@code 5.11.2016}. */
  static boolean date(TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    int[] numbers = new int[3];
    int end = numbers(match.tokens(), at, numbers);
    if (end < 0) {
      return false;
    }
    boolean yearFirst = numbers[0] >= YearFigures.FIRST_YEAR;
    int year = numbers[yearFirst ? 0 : 2];
    int day = numbers[yearFirst ? 2 : 0];
    int month = numbers[1];
    if (month > MONTHS && day <= MONTHS) {
      int swap = day;
      day = month;
      month = swap;
    }
    if (year < YearFigures.FIRST_HIJRI_YEAR || year > YearFigures.LAST_YEAR) {
      return false;
    }
    boolean hijri = year <= YearFigures.LAST_HIJRI_YEAR;
    Step rest = new Step.Note(hijri ? Part.HYEAR : Part.YEAR, year, next);
    rest = new Step.Note(hijri ? Part.HMONTH : Part.MONTH, month, rest);
    return match.notes(hijri ? Part.HDAY : Part.DAY, day, rest, end);
  }

  /** Three numbers with the same sign between them, in one token or several; -1 or the end. */
  private static int numbers(Tokens tokens, int at, int[] numbers) {
    String figures = Figures.of(tokens, at);
    if (figures == null) {
      return -1;
    }
    int count = split(figures, numbers);
    if (count == 3) {
      return at + 1;
    }
    if (count != 1) {
      return -1;
    }
    for (int k = 1; k < 3; k++) {
      int sign = at + 2 * k - 1;
      boolean dash = tokens.is(sign, Type.DASH) || slash(tokens, sign);
      numbers[k] = dash ? Figures.whole(Figures.of(tokens, sign + 1)) : -1;
      if (numbers[k] < 0) {
        return -1;
      }
    }
    return at + 5;
  }

  private static boolean slash(Tokens tokens, int at) {
    return tokens.is(at, Type.OTHER) && "/\\".indexOf(tokens.firstChar(at)) >= 0;
  }

  private static int split(String figures, int[] numbers) {
    int count = 0;
    int begin = 0;
    for (int i = 0; i <= figures.length(); i++) {
      boolean mark = i < figures.length() && "/.".indexOf(figures.charAt(i)) >= 0;
      if (i == figures.length() || mark) {
        if (count == numbers.length) {
          return -1;
        }
        numbers[count] = Figures.value(figures, begin, i);
        if (numbers[count] < 0) {
          return -1;
        }
        count++;
        begin = i + 1;
      }
    }
    return count;
  }

  /** {@code 5/11}: a day and a month, where the rule is sure that it is a date. */
  static boolean dayMonth(TimeMatcher match, int at, @Nullable Part part, char prefix, Step next) {
    String figures = Figures.of(match.tokens(), at);
    int[] numbers = new int[3];
    if (figures == null) {
      return false;
    }
    int count = split(figures, numbers);
    int end = at + 1;
    if (count == 1 && (match.tokens().is(at + 1, Type.DASH) || slash(match.tokens(), at + 1))) {
      numbers[1] = Figures.whole(Figures.of(match.tokens(), at + 2));
      count = 2;
      end = at + 3;
    }
    return count == 2
        && match.notes(Part.DAY, numbers[0], new Step.Note(Part.MONTH, numbers[1], next), end);
  }
}
