package org.musnad.desk.draw;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scale of time: hours where all falls within two days, days, weeks or months beyond. Its ticks
 * are at full steps, so that the first is not later than the earliest and the last not earlier than
 * the latest.
 *
 * @param begin of the scale
 * @param step between two ticks
 * @param ticks the times of the ticks
 */
record TimeScale(LocalDateTime begin, Duration step, List<LocalDateTime> ticks) {
  private static final int MOST_TICKS = 7;
  private static final int DAY_LENGTH = "2016-11-05".length();
  private static final long[] HOURS = {
    1, 2, 3, 6, 12, 24, 2 * 24, 4 * 24, 7 * 24, 14 * 24, 30 * 24, 61 * 24, 122 * 24, 365 * 24
  };
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  /** Copies the list. */
  TimeScale {
    ticks = List.copyOf(ticks);
  }

  /**
   * When something was published.
   *
   * @param at the time; noon where only the day is known
   * @param dayOnly whether only the day is known
   */
  record Moment(LocalDateTime at, boolean dayOnly) {}

  /** A day or instant in ISO 8601 form, in universal time where it has a zone; or null. */
  static @Nullable Moment moment(@Nullable String published) {
    if (published == null) {
      return null;
    }
    try {
      if (published.length() <= DAY_LENGTH) {
        return new Moment(LocalDate.parse(published).atTime(12, 0), true);
      }
      boolean zone = published.matches(".*(?:Z|[+-]\\d\\d:?\\d\\d)");
      return new Moment(
          zone
              ? OffsetDateTime.parse(published)
                  .withOffsetSameInstant(ZoneOffset.UTC)
                  .toLocalDateTime()
              : LocalDateTime.parse(published),
          false);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The scale for some moments, at least one. */
  static TimeScale of(List<Moment> moments) {
    boolean days = moments.stream().anyMatch(Moment::dayOnly);
    LocalDateTime first = moments.stream().map(Moment::at).min(LocalDateTime::compareTo).get();
    LocalDateTime last = moments.stream().map(Moment::at).max(LocalDateTime::compareTo).get();
    long hours = Duration.between(first, last).toHours() + 1;
    long step = HOURS[HOURS.length - 1];
    for (int i = HOURS.length - 1; i >= 0; i--) {
      if (HOURS[i] * (MOST_TICKS - 2) >= hours && (!days || HOURS[i] >= 24)) {
        step = HOURS[i];
      }
    }
    while (step * (MOST_TICKS - 2) < hours) {
      step *= 2; // centuries apart
    }
    LocalDateTime begin = first.toLocalDate().atStartOfDay();
    if (step < 24) {
      begin = begin.plusHours(first.getHour() / step * step);
    }
    List<LocalDateTime> ticks = new ArrayList<>(List.of(begin));
    for (LocalDateTime tick = begin; tick.isBefore(last); ) {
      tick = tick.plusHours(step);
      ticks.add(tick);
    }
    return new TimeScale(begin, Duration.ofHours(step), ticks);
  }

  /** Where a time stands between the first tick (0) and the last (1). */
  double part(LocalDateTime at) {
    double all = Math.max(1, Duration.between(begin, ticks.get(ticks.size() - 1)).toMinutes());
    return Duration.between(begin, at).toMinutes() / all;
  }

  /** How much of the scale a day takes. */
  double day() {
    return part(begin.plusDays(1));
  }

  /** Whether its ticks are hours of one day or the next. */
  boolean isHours() {
    return step.toHours() < 24;
  }

  /** The hour and minute of a tick, in European digits. */
  static String clock(LocalDateTime tick) {
    return CLOCK.format(tick);
  }
}
