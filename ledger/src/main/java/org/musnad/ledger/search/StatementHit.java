package org.musnad.ledger.search;

import java.util.List;
import org.musnad.ledger.model.Report;
import org.musnad.text.Span;

/**
 * A statement that was found.
 *
 * @param report the statement with its article
 * @param marks where the words that were asked for stand, in code points of the article's text,
 *     within the content
 * @param passage the content, or a piece of a long one, with the same words marked
 */
public record StatementHit(Report report, List<Span> marks, Passage passage) {

  /** Copies the list. */
  public StatementHit {
    marks = List.copyOf(marks);
  }
}
