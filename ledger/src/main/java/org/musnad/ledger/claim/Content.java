package org.musnad.ledger.claim;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a statement tells whether another says the same: enough to compare it where the statement
 * itself is not at hand. Immutable.
 *
 * @param statement the statement's key
 * @param article the key of its article
 * @param stems the stems that carry the matter, in the order of their letters
 * @param figures the numbers in it
 * @param time when it was published, in universal time where a zone is known, or null
 * @param speaker the stems of its origin, or none where it can't be told from others
 */
public record Content(
    long statement,
    long article,
    List<String> stems,
    List<Figure> figures,
    @Nullable LocalDateTime time,
    Collection<String> speaker) {

  /** Copies the lists. */
  public Content {
    stems = List.copyOf(stems);
    figures = List.copyOf(figures);
    speaker = List.copyOf(speaker);
  }
}
