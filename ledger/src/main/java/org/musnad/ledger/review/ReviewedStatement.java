package org.musnad.ledger.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it stands after review, with the machine's own beside it. Immutable.
 *
 * @param id {@code s3}, or {@code r1} for one that a reviewer added
 * @param state what has become of it
 * @param machine what the machine read, or null where it read nothing
 * @param current what stands, or null where it was taken out or split
 * @param from the id of the statement that it was split from, or null
 * @param last the last act on it, other than notes, or null
 * @param notes the acts that wrote notes to it, in order
 */
public record ReviewedStatement(
    String id,
    State state,
    @Nullable Annotation machine,
    @Nullable Annotation current,
    @Nullable String from,
    @Nullable Review last,
    List<Review> notes) {

  /** What has become of a statement. */
  public enum State {
    /** Nobody has judged it. */
    OPEN,
    /** It stands as the machine read it. */
    ACCEPTED,
    /** It stands otherwise than the machine read it. */
    CORRECTED,
    /** The machine did not read it. */
    ADDED,
    /** It is no statement. */
    DELETED,
    /** Others were made of it. */
    SPLIT
  }

  /** Copies the list; something must have been read or made. */
  public ReviewedStatement {
    notes = List.copyOf(notes);
    if (machine == null && current == null && last == null) {
      throw new IllegalArgumentException("statement " + id + " is from nowhere");
    }
  }

  /** Whether it stands. */
  public boolean stands() {
    return current != null;
  }

  /** Whether somebody has judged it. */
  public boolean judged() {
    return state != State.OPEN;
  }
}
