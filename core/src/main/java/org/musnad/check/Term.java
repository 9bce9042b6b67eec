package org.musnad.check;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table: who held an office from when to when. Immutable.
 *
 * @param id names the row
 * @param office the office
 * @param person the holder
 * @param from the first day
 * @param to the last day, or null where none is known
 * @param standing how it was held
 * @param authority on whose side, where others claimed the office too; else empty
 * @param source where the row can be looked up
 */
public record Term(
    String id,
    Office office,
    Person person,
    VagueDay from,
    @Nullable VagueDay to,
    Standing standing,
    String authority,
    String source) {

  /** How an office was held. */
  public enum Standing {
    /** In full, with no other claim. */
    FULL,
    /** For the time being. */
    ACTING,
    /** While others claimed it too. */
    RIVAL
  }

  /** Whether the person surely held the office on {@code day}, whichever day of it that was. */
  boolean surelyCovers(VagueDay day) {
    VagueDay end = to == null ? office.until() : to;
    return from.before(day) && day.before(end);
  }

  /** Whether the person can have held the office some time in {@code days} before or after. */
  boolean mayCover(VagueDay day, int daysBefore, int daysAfter) {
    return !from.first().minusDays(daysBefore).isAfter(day.last())
        && (to == null || !to.last().plusDays(daysAfter).isBefore(day.first()));
  }

  /** Whether the office was held before {@code day} and no longer on it. */
  boolean endedBefore(VagueDay day) {
    return to != null && to.before(day);
  }

  /** The row in words, as evidence. */
  String inWords() {
    String held =
        person.name() + ", " + office.gloss() + ", " + from + " to " + (to == null ? "…" : to);
    String how =
        switch (standing) {
          case FULL -> "";
          case ACTING -> ", acting";
          case RIVAL -> ", " + authority;
        };
    return id + ": " + held + how + " (" + source + ")";
  }
}
