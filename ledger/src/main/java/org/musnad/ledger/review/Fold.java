package org.musnad.ledger.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/** Works out what a log makes of a reading. Used once. */
final class Fold {
  private static final Comparator<Slot> IN_THE_TEXT =
      Comparator.comparing(slot -> slot.lastKnown().hull());

  private final MachineReading reading;
  private final Map<String, Slot> slots = new LinkedHashMap<>();
  private final List<Review> notes = new ArrayList<>();
  private boolean finished;

  private Fold(MachineReading reading) {
    this.reading = reading;
    reading.statements().forEach(each -> slots.put(each.id(), Slot.read(each)));
  }

  /**
   * The state after a log.
   *
   * @throws IllegalArgumentException if the log cannot be one; one line says why
   */
  static Reviewed of(long article, MachineReading reading, List<Review> log) {
    Fold fold = new Fold(reading);
    Set<Integer> undone = undone(log);
    for (Review review : log) {
      if (review.act() != ReviewAct.UNDO && !undone.contains(review.revision())) {
        fold.apply(review);
      }
    }
    return fold.done(article, log);
  }

  /** The revisions that later acts took back. */
  static Set<Integer> undone(List<Review> log) {
    Set<Integer> undone = new HashSet<>();
    log.stream().filter(each -> each.act() == ReviewAct.UNDO).forEach(u -> undone.add(u.undoes()));
    return undone;
  }

  private void apply(Review review) {
    switch (review.act()) {
      case ACCEPT -> slot(review).accept(review);
      case CORRECT -> slot(review).correct(only(review), review);
      case DELETE -> slot(review).takeOut(review);
      case SPLIT -> {
        slot(review).takeOut(review);
        make(review, review.statement());
      }
      case ADD -> make(review, null);
      case ANNOTATE -> note(review);
      case FINISH -> finished = true;
      case REOPEN -> finished = false;
      case UNDO -> throw new IllegalStateException("an undo is no act of its own");
    }
  }

  private void make(Review review, @Nullable String from) {
    for (Named made : review.after()) {
      if (slots.putIfAbsent(made.id(), Slot.made(made, review, from)) != null) {
        throw broken(review, "statement " + made.id() + " is there already");
      }
    }
  }

  private void note(Review review) {
    if (review.statement() == null) {
      notes.add(review);
    } else {
      known(review).note(review);
    }
  }

  private Annotation only(Review review) {
    if (review.after().size() != 1) {
      throw broken(review, "it corrects to " + review.after().size() + " statements");
    }
    return review.after().get(0).annotation();
  }

  private Slot slot(Review review) {
    Slot slot = known(review);
    if (!slot.stands()) {
      throw broken(review, "statement " + review.statement() + " stands no more");
    }
    return slot;
  }

  private Slot known(Review review) {
    Slot slot = slots.get(review.statement());
    if (slot == null) {
      throw broken(review, "there is no statement " + review.statement());
    }
    return slot;
  }

  private static IllegalArgumentException broken(Review review, String why) {
    return new IllegalArgumentException("act " + review.revision() + ": " + why);
  }

  private Reviewed done(long article, List<Review> log) {
    List<ReviewedStatement> statements =
        slots.values().stream().sorted(IN_THE_TEXT).map(slot -> slot.done(this::parent)).toList();
    Reviewed.Stage stage =
        finished
            ? Reviewed.Stage.FINISHED
            : log.isEmpty() ? Reviewed.Stage.UNREVIEWED : Reviewed.Stage.BEGUN;
    int revision = log.isEmpty() ? 0 : log.get(log.size() - 1).revision();
    return new Reviewed(
        article, reading.text(), revision, stage, reading.statements(), statements, notes, log);
  }

  /** The nearest statement that stands, from the one given up through those that it stood in. */
  private @Nullable String parent(Annotation annotation) {
    Set<String> seen = new HashSet<>();
    String next = annotation.parent();
    while (next != null && seen.add(next)) {
      Slot slot = slots.get(next);
      if (slot == null) {
        return null; // an act that made it was taken back
      } else if (slot.stands()) {
        return next;
      }
      Slot part = partAround(next, annotation.hull());
      if (part != null) {
        return part.id();
      }
      next = slot.lastKnown().parent();
    }
    return null;
  }

  private @Nullable Slot partAround(String split, Span content) {
    for (Slot slot : slots.values()) {
      if (slot.isFrom(split) && slot.stands() && slot.lastKnown().hull().covers(content)) {
        return slot;
      }
    }
    return null;
  }
}
