package org.musnad.metadata;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.time.WrittenDate;
import org.musnad.time.WrittenYear;

/** What speaks for one year of a date and against the others. */
final class Evidence {
  /** A year goes out of a text's mind no faster: the last one it names is this one or the last. */
  private static final int MEMORY = 1;

  private final List<LocalDate> days;
  private final Set<String> reasons = new LinkedHashSet<>();
  private final List<Events.Event> events = new ArrayList<>();
  private int latest;
  private boolean weekday;
  private boolean sure;

  /** Begins with all days that the date can be. */
  Evidence(List<LocalDate> days) {
    this.days = new ArrayList<>(days);
  }

  /** A year that the text names. */
  void year(WrittenYear year) {
    if (year.rel() != null) {
      int now = year.year() - year.rel();
      days.removeIf(day -> day.getYear() != now);
      reasons.add("it calls " + year.year() + " " + called(year.rel()));
      sure = true;
    } else if (!year.ahead()) {
      latest = Math.max(latest, year.year());
    }
  }

  /** The weekday that stands with the date: only some years have it on that day. */
  void weekday(WrittenDate date) {
    weekday = true;
    reasons.add("the day is a " + date.weekday().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  /** An event that the text names as at hand. */
  void event(Events.Event event) {
    List<LocalDate> beside = days.stream().filter(day -> event.around(day) != null).toList();
    if (!beside.isEmpty()) {
      events.add(event);
    }
  }

  /** The only day left, or null. */
  @Nullable LocalDate only() {
    List<LocalDate> left = new ArrayList<>(days);
    left.removeIf(day -> day.getYear() < latest);
    for (Events.Event event : events) {
      left.removeIf(day -> event.around(day) == null);
    }
    if (events.isEmpty() && !sure) {
      if (!weekday || latest == 0) {
        return null;
      }
      left.removeIf(day -> day.getYear() > latest + MEMORY);
    }
    return left.size() == 1 ? left.get(0) : null;
  }

  /** Why it is that day. */
  String reason(LocalDate day) {
    Set<String> all = new LinkedHashSet<>(reasons);
    for (Events.Event event : events) {
      all.add(
          "in "
              + day.getYear()
              + " alone it falls beside "
              + event.gloss()
              + " ("
              + event.around(day)
              + "), which the text names");
    }
    if (latest > 0) {
      all.add("the latest year that the text tells of is " + latest);
    }
    return String.join("; ", all);
  }

  /** What a year so many years from this one is called. */
  static String called(int years) {
    return switch (years) {
      case 0 -> "this year";
      case -1 -> "last year";
      case 1 -> "next year";
      default -> years < 0 ? "a year " + -years + " years ago" : "a year " + years + " years ahead";
    };
  }
}
