package org.musnad.ledger.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act as the log keeps it: who did what, when, and what became of it. Immutable.
 *
 * @param revision 1, 2 … within the article
 * @param act what was done
 * @param statement the statement's id, or null where the article as a whole is meant
 * @param reviewer who, by name
 * @param at when
 * @param before the statements concerned, as they stood
 * @param after the same as they stand since
 * @param comment what the reviewer wrote to it, or null
 * @param undoes the revision that it takes back, or 0
 */
public record Review(
    int revision,
    ReviewAct act,
    @Nullable String statement,
    String reviewer,
    Instant at,
    List<Named> before,
    List<Named> after,
    @Nullable String comment,
    int undoes) {

  /** Copies the lists. */
  public Review {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** Whether it made a statement, or took one out, or changed one, that has this id. */
  boolean concerns(String id) {
    return id.equals(statement)
        || before.stream().anyMatch(each -> each.id().equals(id))
        || makes(id);
  }

  /** Whether a statement of this id is there since. */
  boolean makes(String id) {
    return after.stream().anyMatch(each -> each.id().equals(id));
  }
}
