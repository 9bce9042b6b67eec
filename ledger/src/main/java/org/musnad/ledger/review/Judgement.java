package org.musnad.ledger.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer wants done. Immutable; whether it can be done is for {@link Reviews#judge}.
 *
 * @param act what
 * @param statement the statement's id, or null
 * @param annotations what is to stand: one to correct or add, several to split, else none
 * @param comment what the reviewer writes to it, or null
 * @param undoes the revision to take back, or 0
 */
public record Judgement(
    ReviewAct act,
    @Nullable String statement,
    List<Annotation> annotations,
    @Nullable String comment,
    int undoes) {

  /** Copies the list; a blank comment is none. */
  public Judgement {
    annotations = List.copyOf(annotations);
    comment = comment == null || comment.isBlank() ? null : comment.strip();
  }

  private Judgement(ReviewAct act, @Nullable String statement, List<Annotation> annotations) {
    this(act, statement, annotations, null, 0);
  }

  /** Finds a statement right as it stands. */
  public static Judgement accept(String statement) {
    return new Judgement(ReviewAct.ACCEPT, statement, List.of());
  }

  /** Says what is to stand instead. */
  public static Judgement correct(String statement, Annotation annotation) {
    return new Judgement(ReviewAct.CORRECT, statement, List.of(annotation));
  }

  /** Makes several statements of one. */
  public static Judgement split(String statement, List<Annotation> parts) {
    return new Judgement(ReviewAct.SPLIT, statement, parts);
  }

  /** Adds a statement that was missed. */
  public static Judgement add(Annotation annotation) {
    return new Judgement(ReviewAct.ADD, null, List.of(annotation));
  }

  /** Takes out what is no statement. */
  public static Judgement delete(String statement) {
    return new Judgement(ReviewAct.DELETE, statement, List.of());
  }

  /** Writes a note to a statement, or to the article where {@code statement} is null. */
  public static Judgement annotate(@Nullable String statement, String note) {
    return new Judgement(ReviewAct.ANNOTATE, statement, List.of()).with(note);
  }

  /** Takes back an act by its revision. */
  public static Judgement undo(int revision) {
    return new Judgement(ReviewAct.UNDO, null, List.of(), null, revision);
  }

  /** Says that the article is done. */
  public static Judgement finish() {
    return new Judgement(ReviewAct.FINISH, null, List.of());
  }

  /** Takes a finished article up again. */
  public static Judgement reopen() {
    return new Judgement(ReviewAct.REOPEN, null, List.of());
  }

  /** The same with a comment. */
  public Judgement with(@Nullable String words) {
    return new Judgement(act, statement, annotations, words, undoes);
  }
}
