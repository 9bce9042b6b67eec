package org.musnad.ledger.claim;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account made ready to be compared.
 *
 * @param account the account
 * @param saying what its content says
 * @param ids the numbers of its stems, ascending
 * @param weight what they weigh together
 * @param time when it was published, or null
 * @param speaker the stems of its origin, or none where it can't be told from others
 */
record Telling(
    Account account,
    Saying saying,
    int[] ids,
    int weight,
    @Nullable LocalDateTime time,
    Set<String> speaker) {

  /** Earlier before later, those without a time last; then as they were added. */
  static final Comparator<Telling> IN_TIME =
      Comparator.<Telling, LocalDateTime>comparing(Telling::timeOrLast)
          .thenComparing(t -> t.account().article().key())
          .thenComparing(t -> t.account().isOwnVoice())
          .thenComparing(t -> t.account().key())
          .thenComparing(t -> t.account().id());

  private LocalDateTime timeOrLast() {
    return time == null ? LocalDateTime.MAX : time;
  }

  /** The hours between two publications; 0 where one of them is not known. */
  long hoursFrom(Telling other) {
    return time == null || other.time == null
        ? 0
        : Math.abs(Duration.between(time, other.time).toHours());
  }

  /** Whether both are the word of somebody who can be told, and they have no word in common. */
  boolean isOfOther(Telling other) {
    return !speaker.isEmpty()
        && !other.speaker.isEmpty()
        && speaker.stream().noneMatch(other.speaker::contains);
  }

  /** A day or instant in ISO 8601 form, in universal time where it has a zone, or null. */
  static @Nullable LocalDateTime time(@Nullable String published) {
    if (published == null) {
      return null;
    }
    try {
      if (published.length() <= 10) {
        return LocalDate.parse(published).atTime(12, 0);
      }
      boolean zone = published.endsWith("Z") || published.matches(".*[+-]\\d\\d:?\\d\\d$");
      return zone
          ? OffsetDateTime.parse(published).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
          : LocalDateTime.parse(published);
    } catch (DateTimeException e) {
      return null; // "2016-08": a month is no time to compare by
    }
  }
}
