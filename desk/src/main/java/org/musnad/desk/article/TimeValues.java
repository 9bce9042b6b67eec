package org.musnad.desk.article;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musnad.desk.words.Words;

/** TIMEX3 values in words. */
final class TimeValues {
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:-(?:(\\d\\d)(?:-(\\d\\d))?|W(\\d\\d)|([HQ])(\\d)|(SP|SU|FA|WI)))?");
  private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?|X)(DE|CE|[SHDNWMY])");
  private static final Pattern CLOCK = Pattern.compile("(\\d\\d:\\d\\d)(Z?)");

  private static final String ANY_DAY = "XXXX-XX-XXT";

  private final Words words;
  private final Phrasing phrasing;

  TimeValues(Words words) {
    this.words = words;
    this.phrasing = new Phrasing(words);
  }

  /**
   * A value in words; as it is where it has a form that nobody foresaw.
   *
   * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
   */
  String of(String type, String value) {
    try {
      return type.equals("SET") ? set(value) : value(value);
    } catch (DateTimeException | IllegalArgumentException e) {
      return value;
    }
  }

  private String set(String value) {
    if (value.startsWith(ANY_DAY)) {
      return words.text(known("article.value.daily." + value.substring(ANY_DAY.length())));
    } else if (value.startsWith("XXXX-WXX-")) {
      return words.text("article.value.weekly", unknownYear(value));
    }
    return words.text("article.value.every-length", length(value));
  }

  private String value(String value) {
    int span = value.indexOf('/');
    if (span >= 0) {
      return words.text(
          "article.value.span", value(value.substring(0, span)), value(value.substring(span + 1)));
    }
    switch (value) {
      case "PAST_REF":
        return words.text("article.value.past");
      case "PRESENT_REF":
        return words.text("article.value.present");
      case "FUTURE_REF":
        return words.text("article.value.future");
      default:
    }
    if (value.startsWith("P")) {
      return length(value);
    }
    int time = value.indexOf('T');
    return time >= 0
        ? time(date(value.substring(0, time)), value.substring(time + 1))
        : date(value);
  }

  private String time(String day, String time) {
    Matcher clock = CLOCK.matcher(time);
    if (clock.matches()) {
      String hour = phrasing.digits(clock.group(1));
      String zoned = clock.group(2).isEmpty() ? hour : words.text("article.value.utc", hour);
      return words.text("article.value.clock", day, zoned);
    }
    return words.text("article.value.part", day, words.text(known("article.value.part." + time)));
  }

  private String known(String key) {
    if (!words.has(key)) {
      throw new IllegalArgumentException(key);
    }
    return key;
  }

  private String date(String value) {
    if (value.startsWith("XXXX")) {
      return unknownYear(value);
    }
    if (value.matches("\\d{2,3}")) {
      return value.length() == 3
          ? words.text("article.value.decade", phrasing.digits(value + "0"))
          : words.text("article.value.century", Integer.parseInt(value) + 1);
    }
    Matcher date = DATE.matcher(value);
    if (!date.matches()) {
      throw new IllegalArgumentException(value);
    }
    String year = phrasing.digits(date.group(1));
    if (date.group(4) != null) {
      String week = phrasing.digits(String.valueOf(Integer.parseInt(date.group(4))));
      return words.text("article.value.week", year, week);
    } else if (date.group(5) != null) {
      boolean half = date.group(5).equals("H");
      return words.text("article.value." + (half ? "half" : "quarter"), year, date.group(6));
    } else if (date.group(7) != null) {
      return words.text("article.value.season", year, date.group(7));
    }
    return phrasing.day(value);
  }

  private String unknownYear(String value) {
    String rest = value.length() > 5 ? value.substring(5) : "";
    if (rest.startsWith("WXX-")) {
      return phrasing.weekday(Integer.parseInt(rest.substring(4)));
    }
    return rest.startsWith("X") || rest.isEmpty()
        ? words.text("article.value.any")
        : words.text("article.value.any-year", phrasing.dayOfMonth(rest));
  }

  /** {@code P3D}, {@code PT9H30M}, {@code P1.5Y}, {@code PXM}. */
  private String length(String value) {
    String said = "";
    boolean clock = false;
    int at = 1;
    Matcher part = LENGTH.matcher(value);
    while (at < value.length()) {
      clock |= value.charAt(at) == 'T';
      at += value.charAt(at) == 'T' ? 1 : 0;
      if (!part.find(at) || part.start() != at) {
        throw new IllegalArgumentException(value);
      }
      String unit = clock && part.group(2).equals("M") ? "TM" : part.group(2);
      String next = length(part.group(1), unit);
      said = said.isEmpty() ? next : words.text("article.value.and", said, next);
      at = part.end();
    }
    return said;
  }

  private String length(String count, String unit) {
    if (count.equals("X")) {
      return words.text("article.value.some", unit);
    }
    return words.text("article.value." + unit, Double.valueOf(count));
  }
}
