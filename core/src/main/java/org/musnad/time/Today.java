package org.musnad.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.calendar.Part;
import org.musnad.calendar.TimePhrase;

/** Finds the day that "today" means in a text. */
final class Today {
  private Today() {}

  /**
   * The day of publication, or the last one before it on which "today" is the weekday that the text
   * says it is: archives keep the day of collection, and agencies' texts are printed a day later.
   */
  static @Nullable LocalDate of(List<TimePhrase> phrases, @Nullable LocalDate published) {
    if (published == null) {
      return null;
    }
    LocalDate today = null;
    for (TimePhrase phrase : phrases) {
      if (phrase.has(Part.NEAR) && phrase.has(Part.WEEKDAY) && !phrase.has(Part.DAY)) {
        int shift = phrase.get(Part.NEAR);
        DayOfWeek weekday = DayOfWeek.of(phrase.get(Part.WEEKDAY)).minus(shift);
        LocalDate day = published.with(TemporalAdjusters.previousOrSame(weekday));
        if (day.equals(published)) {
          return published;
        }
        today = today == null || day.isAfter(today) ? day : today;
      }
    }
    return today == null ? published : today;
  }
}
