package org.musnad.ledger.claim;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of an account tells whether another says the same.
 *
 * @param article the key of its article
 * @param ids the numbers of its stems, ascending
 * @param weight what they weigh together
 * @param figures the numbers in it
 * @param time when it was published, or null
 * @param speaker the stems of its origin, or none where it can't be told from others
 */
record Matter(
    long article,
    int[] ids,
    int weight,
    List<Figure> figures,
    @Nullable LocalDateTime time,
    Set<String> speaker) {

  /** The hours between two publications; 0 where one of them is not known. */
  long hoursFrom(Matter other) {
    return time == null || other.time == null
        ? 0
        : Math.abs(Duration.between(time, other.time).toHours());
  }

  /** Whether both are the word of somebody who can be told, and they have no word in common. */
  boolean isOfOther(Matter other) {
    return !speaker.isEmpty()
        && !other.speaker.isEmpty()
        && speaker.stream().noneMatch(other.speaker::contains);
  }

  /** Whether a number of the one counts as many of the same as one of the other. */
  boolean sharesFigure(Matter other) {
    return figures.stream().anyMatch(one -> other.figures.stream().anyMatch(one::sameAs));
  }

  /** How many of its numbers are measures. */
  long measures() {
    return figures.stream().filter(Figure::measure).count();
  }
}
