package org.musnad.ledger.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what a reviewer wants done against the article as it stands, and makes the act of it. */
final class JudgementCheck {
  private static final int FEWEST_PARTS = 2;

  private final Reviewed now;
  private final Judgement judgement;
  private final List<Fault> faults = new ArrayList<>();

  JudgementCheck(Reviewed now, Judgement judgement) {
    this.now = now;
    this.judgement = judgement;
  }

  /** What an act does to statements. */
  record Change(@Nullable String statement, List<Named> before, List<Named> after) {}

  /**
   * What the act would do.
   *
   * @throws ReviewRefused if it cannot be done
   */
  Change change() {
    stage();
    refuse();
    Change change =
        switch (judgement.act()) {
          case ACCEPT -> accept();
          case CORRECT -> correct();
          case SPLIT -> split();
          case ADD -> add();
          case DELETE -> new Change(judgement.statement(), standing(), List.of());
          case ANNOTATE -> annotate();
          case UNDO -> undo();
          case FINISH -> finish();
          case REOPEN -> new Change(null, List.of(), List.of());
        };
    refuse();
    return change;
  }

  private void refuse() {
    if (!faults.isEmpty()) {
      throw new ReviewRefused(faults);
    }
  }

  private void fault(Fault.Rule rule, Object... details) {
    faults.add(Fault.of(rule, details));
  }

  private void stage() {
    boolean reopening = judgement.act() == ReviewAct.REOPEN;
    if (now.finished() && !reopening) {
      fault(Fault.Rule.FINISHED);
    } else if (!now.finished() && reopening) {
      fault(Fault.Rule.NOT_FINISHED);
    }
  }

  /** The statement of the act, if it stands. */
  private List<Named> standing() {
    String id = String.valueOf(judgement.statement());
    Optional<ReviewedStatement> statement = now.statement(id);
    if (statement.isEmpty()) {
      fault(Fault.Rule.UNKNOWN, id);
      return List.of();
    }
    Annotation current = statement.get().current();
    if (current == null) {
      fault(Fault.Rule.GONE, id);
      return List.of();
    }
    return List.of(new Named(id, current));
  }

  private Change accept() {
    List<Named> standing = standing();
    return new Change(judgement.statement(), standing, standing);
  }

  private Change correct() {
    List<Named> before = standing();
    List<Annotation> checked = checked();
    if (before.isEmpty() || !exactly(1)) {
      return new Change(judgement.statement(), before, before);
    }
    Named corrected = new Named(before.get(0).id(), checked.get(0));
    if (before.contains(corrected)) {
      fault(Fault.Rule.SAME);
    }
    parent(corrected.id(), corrected.annotation().parent());
    return new Change(judgement.statement(), before, List.of(corrected));
  }

  private boolean exactly(int wanted) {
    if (judgement.annotations().size() != wanted) {
      fault(Fault.Rule.NO_CONTENT);
      return false;
    }
    return true;
  }

  private Change add() {
    List<Named> made = made(1);
    return new Change(made.isEmpty() ? null : made.get(0).id(), List.of(), made);
  }

  private Change split() {
    List<Named> before = standing();
    if (judgement.annotations().size() < FEWEST_PARTS) {
      fault(Fault.Rule.PARTS, FEWEST_PARTS);
    }
    return new Change(judgement.statement(), before, made(judgement.annotations().size()));
  }

  /** New statements under names that were never given. */
  private List<Named> made(int wanted) {
    List<Annotation> checked = checked();
    if (!exactly(wanted)) {
      return List.of();
    }
    int next = firstFree();
    List<Named> made = new ArrayList<>();
    for (Annotation annotation : checked) {
      Named named = new Named("r" + next++, annotation);
      parent(named.id(), annotation.parent());
      made.add(named);
    }
    return made;
  }

  private int firstFree() {
    return 1
        + (int)
            now.log().stream()
                .filter(each -> each.act() == ReviewAct.ADD || each.act() == ReviewAct.SPLIT)
                .mapToLong(each -> each.after().size())
                .sum();
  }

  private List<Annotation> checked() {
    AnnotationCheck check = new AnnotationCheck(now.text());
    List<Annotation> checked = judgement.annotations().stream().map(check::checked).toList();
    faults.addAll(check.faults());
    return checked;
  }

  /** A parent is another statement, and stands; circles show when the act is done. */
  private void parent(String id, @Nullable String parent) {
    boolean fits =
        parent == null
            || !parent.equals(id)
                && !(judgement.act() == ReviewAct.SPLIT && parent.equals(judgement.statement()))
                && now.statement(parent).filter(ReviewedStatement::stands).isPresent();
    if (!fits) {
      fault(Fault.Rule.PARENT, String.valueOf(parent));
    }
  }

  private Change annotate() {
    if (judgement.comment() == null) {
      fault(Fault.Rule.NO_NOTE);
    }
    String id = judgement.statement();
    if (id != null && now.statement(id).isEmpty()) {
      fault(Fault.Rule.UNKNOWN, id);
    }
    return new Change(id, List.of(), List.of());
  }

  private Change finish() {
    long open = now.statements().stream().filter(each -> !each.judged()).count();
    if (open > 0) {
      fault(Fault.Rule.UNJUDGED, open);
    }
    return new Change(null, List.of(), List.of());
  }

  private Change undo() {
    Optional<Review> wanted =
        now.log().stream().filter(each -> each.revision() == judgement.undoes()).findFirst();
    Set<Integer> undone = Fold.undone(now.log());
    if (wanted.isEmpty() || !canBeUndone(wanted.get(), undone)) {
      fault(Fault.Rule.NOTHING_TO_UNDO, judgement.undoes());
      return new Change(null, List.of(), List.of());
    }
    Review review = wanted.get();
    now.log().stream()
        .filter(later -> later.revision() > review.revision())
        .filter(later -> !undone.contains(later.revision()) && buildsOn(later, review))
        .findFirst()
        .ifPresent(later -> fault(Fault.Rule.UNDO_LATER, review.revision(), later.revision()));
    return new Change(review.statement(), review.after(), review.before());
  }

  private static boolean canBeUndone(Review review, Set<Integer> undone) {
    return switch (review.act()) {
      case UNDO, FINISH, REOPEN -> false;
      default -> !undone.contains(review.revision());
    };
  }

  /** Whether an act would hang in the air without an earlier one. */
  private static boolean buildsOn(Review later, Review earlier) {
    String id = later.statement();
    if (id == null || later.act() == ReviewAct.UNDO) {
      return false;
    }
    boolean made = earlier.act() == ReviewAct.ADD || earlier.act() == ReviewAct.SPLIT;
    return made && (earlier.makes(id) || nestsIn(later, earlier))
        || later.act() != ReviewAct.ANNOTATE
            && earlier.act() != ReviewAct.ANNOTATE
            && id.equals(earlier.statement());
  }

  /** Whether an act puts a statement into one that an earlier act made. */
  private static boolean nestsIn(Review later, Review earlier) {
    return later.act() != ReviewAct.ACCEPT // it gives no parent of its own
        && later.after().stream()
            .map(each -> each.annotation().parent())
            .anyMatch(parent -> parent != null && earlier.makes(parent));
  }
}
