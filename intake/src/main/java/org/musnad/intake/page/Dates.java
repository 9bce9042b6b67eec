package org.musnad.intake.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/**
 * Reads dates as pages write them and gives them in ISO 8601 form: a day; or a day and time, with
 * the offset from UTC where it is written. A day and month in figures that could be either way
 * round are no date.
 */
final class Dates {
  private static final int MOST = 200;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2100;
  private static final String TIME = "(?:[T ]\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?)?";
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
              + TIME
              + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?.*");
  private static final Pattern NUMBERS =
      Pattern.compile("(?:.*[^\\d])?(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:[^\\d].*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s*(?:من )?([\\p{L}][\\p{L} /()]{1,38}[\\p{L})])\\s*[,،]?\\s*(\\d{4})(?!\\d)"
              + "[^\\d]{0,24}(\\d{1,2}:\\d{2}(?!\\d))?(?::\\d{2})?\\s*([\\p{L}]*)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*[,،]?\\s+(\\d{4})(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");

  private final Map<String, Integer> months = new HashMap<>();

  Dates() {
    for (Table.Row row : Words.table("months.tsv").rows()) {
      for (String name : row.values("names")) {
        months.put(Words.key(name), Integer.valueOf(row.get("month")));
      }
    }
  }

  /** The date that {@code text} is, maybe with words around it; null if it is none. */
  @Nullable String read(@Nullable String text) {
    if (text == null || text.length() > MOST || text.isBlank()) {
      return null;
    }
    String plain = plain(text);
    String[] ways = {
      iso(plain), rfc(plain), dayFirst(plain), monthFirst(plain), numbers(plain), epoch(plain)
    };
    for (String way : ways) {
      if (way != null) {
        return way;
      }
    }
    return null;
  }

  /** Digits become Western, invisible marks go; letters stay. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (space || !Folding.isIgnorable(c)) {
        plain.append(
            space ? ' ' : Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
      }
    }
    return plain.toString().strip();
  }

  private static @Nullable String iso(String text) {
    Matcher iso = ISO.matcher(text);
    if (!iso.matches()) {
      return null;
    }
    String day = day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
    String offset = iso.group(5);
    if (day == null || iso.group(4) == null) {
      return day;
    } else if (offset != null && offset.length() == 5) {
      offset = offset.substring(0, 3) + ":" + offset.substring(3);
    } else if (offset != null && offset.length() == 3) {
      offset = "Z";
    }
    return timed(day, iso.group(4), offset == null ? "" : offset);
  }

  private static @Nullable String rfc(String text) {
    try {
      OffsetDateTime time =
          OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
      return of(time.toInstant());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** An instant, to the second, in UTC. */
  static String of(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private @Nullable String dayFirst(String text) {
    Matcher date = DAY_FIRST.matcher(text);
    while (date.find()) {
      Integer month = month(date.group(2));
      String day = month == null ? null : day(number(date.group(3)), month, number(date.group(1)));
      if (day != null) {
        // After a time of twelve hours stands whether it is before noon or after: left out.
        boolean clear = date.group(4) != null && date.group(5).isEmpty();
        return clear ? timed(day, date.group(4), "") : day;
      }
    }
    return null;
  }

  private @Nullable String monthFirst(String text) {
    Matcher date = MONTH_FIRST.matcher(text);
    while (date.find()) {
      Integer month = month(date.group(1));
      String day = month == null ? null : day(number(date.group(3)), month, number(date.group(2)));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** Months have two names in the Levant: {@code تشرين الثاني/نوفمبر}, {@code (نوفمبر)}. */
  private @Nullable Integer month(String words) {
    for (String name : words.split("[/()]")) {
      Integer month = months.get(Words.key(name));
      if (month != null) {
        return month;
      }
    }
    return null;
  }

  private static @Nullable String numbers(String text) {
    Matcher date = NUMBERS.matcher(text);
    if (!date.matches()) {
      return null;
    }
    int first = number(date.group(1));
    int second = number(date.group(2));
    int year = number(date.group(3));
    if (first > 12 || first == second) {
      return day(year, second, first);
    }
    return second > 12 ? day(year, first, second) : null;
  }

  private static @Nullable String epoch(String text) {
    Matcher seconds = EPOCH.matcher(text);
    return seconds.matches() ? of(Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))) : null;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static @Nullable String day(int year, int month, int day) {
    try {
      boolean likely = year >= FIRST_YEAR && year <= LAST_YEAR;
      return likely ? LocalDate.of(year, month, day).toString() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String timed(String day, String time, String offset) {
    String full = time.length() < 5 || time.charAt(1) == ':' ? "0" + time : time;
    String iso = day + "T" + (full.length() == 5 ? full + ":00" : full) + offset;
    try {
      if (offset.isEmpty()) {
        LocalDateTime.parse(iso);
      } else {
        OffsetDateTime.parse(iso);
      }
      return iso;
    } catch (DateTimeException e) {
      return day;
    }
  }
}
