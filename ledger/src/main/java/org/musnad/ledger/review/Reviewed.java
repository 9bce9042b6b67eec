package org.musnad.ledger.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.musnad.ledger.text.Slices;

/**
 * An article after review: the fold of its log over the machine's reading. Immutable.
 *
 * @param article the article's key
 * @param text its text
 * @param revision the last act's number, 0 where there is none
 * @param stage how far its review is
 * @param machine what the machine read, in its order
 * @param statements all statements, those taken out too, in the order of the text
 * @param notes the acts that wrote notes to the article, in order
 * @param log all acts, in order
 */
public record Reviewed(
    long article,
    Slices text,
    int revision,
    Stage stage,
    List<Named> machine,
    List<ReviewedStatement> statements,
    List<Review> notes,
    List<Review> log) {

  /** How far the review of an article is. */
  public enum Stage {
    /** Nobody has begun. */
    UNREVIEWED,
    /** Some is done. */
    BEGUN,
    /** All is judged. */
    FINISHED
  }

  /** Copies the lists. */
  public Reviewed {
    machine = List.copyOf(machine);
    statements = List.copyOf(statements);
    notes = List.copyOf(notes);
    log = List.copyOf(log);
  }

  /** Whether its review is finished. */
  public boolean finished() {
    return stage == Stage.FINISHED;
  }

  /** The statement of an id. */
  public Optional<ReviewedStatement> statement(String id) {
    return statements.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The statements that stand, in the order of the text. */
  public List<Named> standing() {
    return statements.stream()
        .flatMap(
            each -> Optional.ofNullable(each.current()).map(a -> new Named(each.id(), a)).stream())
        .toList();
  }

  /** A statement that stands, in the end, in its own content; empty if there is none. */
  Optional<String> inCircle() {
    Map<String, Named> standing = new HashMap<>();
    standing().forEach(each -> standing.put(each.id(), each));
    for (Named named : standing.values()) {
      Set<String> seen = new HashSet<>();
      for (Named next = named; next != null; next = standing.get(next.annotation().parent())) {
        if (!seen.add(next.id())) {
          return Optional.of(named.id());
        }
      }
    }
    return Optional.empty();
  }

  /** The acts that later ones took back, by revision. */
  public Set<Integer> undone() {
    return Fold.undone(log);
  }

  /** How many statements are judged. */
  public int judged() {
    return (int) statements.stream().filter(ReviewedStatement::judged).count();
  }

  /** The acts on one statement, in order; those that made it or took it apart too. */
  public List<Review> history(String statement) {
    return log.stream().filter(review -> review.concerns(statement)).toList();
  }
}
