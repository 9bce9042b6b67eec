package org.musnad;

import java.util.List;
import org.musnad.mention.Entity;
import org.musnad.statement.Statement;
import org.musnad.text.Span;

/**
 * All that one article says about itself. Immutable; everything else is a function of it.
 *
 * @param article what was read
 * @param sentences the sentences, in order and disjoint
 * @param statements the statements in the order of the text, outer before inner
 * @param entities the sources, each with all its mentions
 */
public record Reading(
    Article article, List<Span> sentences, List<Statement> statements, List<Entity> entities) {

  /** Copies the lists. */
  public Reading {
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
    entities = List.copyOf(entities);
  }
}
