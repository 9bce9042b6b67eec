package org.musnad.ledger.origin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.origin.Origin.Precedence;

/**
 * Of the copies of an article the one that it was most likely taken from: one whose outlet it
 * names, else one that was published before it, else a longer one that has all of it.
 */
final class Precedents {
  /** The share of an article's text that its source must have. */
  private static final double TAKEN = 0.5;

  /** The share from which on a shorter text is an excerpt. */
  private static final double ALL = 0.9;

  /** So much longer must the other be. */
  private static final double LONGER = 1.2;

  private final Map<Long, Member> members;
  private final Ties ties;

  Precedents(Map<Long, Member> members, Ties ties) {
    this.members = members;
    this.ties = ties;
  }

  /** An article that came first, and what shows that. */
  record Precedent(long article, Precedence by) {}

  /** The one that {@code member} was most likely taken from, or null. */
  @Nullable Precedent of(Member member) {
    return ties.of(member.key()).stream()
        .filter(tie -> tie.mine() >= TAKEN && members.containsKey(tie.other()))
        .sorted(
            Comparator.comparingDouble((Ties.Tie tie) -> -tie.mine())
                .thenComparingLong(Ties.Tie::other))
        .map(tie -> precedent(member, tie))
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Precedent::by))
        .orElse(null);
  }

  private @Nullable Precedent precedent(Member member, Ties.Tie tie) {
    Member other = members.get(tie.other());
    Precedence by = names(member, other) ? Precedence.CREDIT : null;
    if (by == null && !names(other, member)) {
      int order = order(member.article().published(), other.article().published());
      boolean excerpt = tie.mine() >= ALL && tie.mine() >= LONGER * tie.theirs();
      by = order > 0 ? Precedence.TIME : order == 0 && excerpt ? Precedence.CONTAINMENT : null;
    }
    return by == null ? null : new Precedent(tie.other(), by);
  }

  /** Whether an article names the outlet of another one as its author or among its credits. */
  private static boolean names(Member member, Member other) {
    String outlet = other.article().outlet();
    String author = member.article().author();
    boolean same = outlet == null || outlet.equals(member.article().outlet());
    return !same
        && (member.article().credits().contains(outlet)
            || author != null && author.contains(outlet));
  }

  /** Less than, equal to or more than 0 as {@code a} is before {@code b}; 0 if it is not known. */
  static int order(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return 0;
    }
    LocalDateTime first = time(a);
    LocalDateTime second = time(b);
    if (first == null || second == null) {
      return 0;
    }
    boolean days = isDay(a) || isDay(b);
    return days ? first.toLocalDate().compareTo(second.toLocalDate()) : first.compareTo(second);
  }

  private static boolean isDay(String time) {
    return time.indexOf('T') < 0;
  }

  private static @Nullable LocalDateTime time(String time) {
    try {
      if (isDay(time)) {
        return LocalDate.parse(time).atStartOfDay();
      }
      boolean zoned = time.endsWith("Z") || time.lastIndexOf('+') > 0 || time.lastIndexOf('-') > 10;
      return zoned
          ? OffsetDateTime.parse(time).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
          : LocalDateTime.parse(time);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
