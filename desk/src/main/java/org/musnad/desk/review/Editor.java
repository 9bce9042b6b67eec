package org.musnad.desk.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a statement is corrected, split or added. Immutable.
 *
 * @param act {@code correct}, {@code split} or {@code add}
 * @param statement the statement's id, or null to add one
 * @param seen the revision that it starts from
 * @param drafts what is in it
 * @param comment what the reviewer wrote to it
 * @param parents the statements that it can stand in
 */
public record Editor(
    String act,
    @Nullable String statement,
    int seen,
    List<Draft> drafts,
    String comment,
    List<String> parents) {

  /** Copies the lists. */
  public Editor {
    drafts = List.copyOf(drafts);
    parents = List.copyOf(parents);
  }

  /** Whether statements can be added to it, as parts of one that is split. */
  public boolean splits() {
    return act.equals("split");
  }
}
