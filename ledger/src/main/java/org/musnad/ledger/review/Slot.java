package org.musnad.ledger.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.review.ReviewedStatement.State;

/** One statement while the log is gone through. */
final class Slot {
  private final String id;
  private final @Nullable Annotation machine;
  private final @Nullable String from;
  private final List<Review> notes = new ArrayList<>();
  private Annotation lastKnown;
  private @Nullable Review last;
  private boolean stands = true;
  private boolean split;

  private Slot(
      String id, Annotation annotation, @Nullable Annotation machine, @Nullable String from) {
    this.id = id;
    this.lastKnown = annotation;
    this.machine = machine;
    this.from = from;
  }

  static Slot read(Named statement) {
    return new Slot(statement.id(), statement.annotation(), statement.annotation(), null);
  }

  static Slot made(Named statement, Review by, @Nullable String from) {
    Slot slot = new Slot(statement.id(), statement.annotation(), null, from);
    slot.last = by;
    return slot;
  }

  void accept(Review by) {
    last = by;
  }

  void correct(Annotation annotation, Review by) {
    lastKnown = annotation;
    last = by;
  }

  void takeOut(Review by) {
    stands = false;
    split = by.act() == ReviewAct.SPLIT;
    last = by;
  }

  void note(Review by) {
    notes.add(by);
  }

  /** Whether it was split from another one. */
  boolean isFrom(String other) {
    return other.equals(from);
  }

  String id() {
    return id;
  }

  boolean stands() {
    return stands;
  }

  /** What stands, or stood last. */
  Annotation lastKnown() {
    return lastKnown;
  }

  /**
   * What has become of it.
   *
   * @param parents gives the statement to stand in, since the one given may stand no more
   */
  ReviewedStatement done(Function<Annotation, @Nullable String> parents) {
    Annotation current = stands ? lastKnown.within(parents.apply(lastKnown)) : null;
    return new ReviewedStatement(id, state(), machine, current, from, last, notes);
  }

  private State state() {
    if (!stands) {
      return split ? State.SPLIT : State.DELETED;
    } else if (machine == null) {
      return State.ADDED;
    } else if (!machine.equals(lastKnown)) {
      return State.CORRECTED;
    }
    return last == null ? State.OPEN : State.ACCEPTED;
  }
}
