package org.musnad.ledger.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An account made ready to be compared.
 *
 * @param account the account
 * @param saying what its content says
 * @param matter what of it is compared
 */
record Telling(Account account, Saying saying, Matter matter) {

  /** Earlier before later, those without a time last; then as they were added. */
  static final Comparator<Telling> IN_TIME =
      Comparator.<Telling, LocalDateTime>comparing(Telling::timeOrLast)
          .thenComparing(t -> t.account().article().key())
          .thenComparing(t -> t.account().isOwnVoice())
          .thenComparing(t -> t.account().key())
          .thenComparing(t -> t.account().id());

  private LocalDateTime timeOrLast() {
    LocalDateTime time = matter.time();
    return time == null ? LocalDateTime.MAX : time;
  }

  /** The numbers of its stems, ascending. */
  int[] ids() {
    return matter.ids();
  }

  /** What its stems weigh together. */
  int weight() {
    return matter.weight();
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
