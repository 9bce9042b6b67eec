package org.musnad;

import java.util.List;
import org.musnad.check.Check;
import org.musnad.mention.Entity;
import org.musnad.metadata.Metadata;
import org.musnad.movement.Movement;
import org.musnad.place.PlaceMention;
import org.musnad.rhetoric.MakeUp;
import org.musnad.rhetoric.Rhetoric;
import org.musnad.statement.Statement;
import org.musnad.text.Span;
import org.musnad.time.Timex;

/**
 * All that one article says about itself. Immutable; everything else is a function of it. Each list
 * is in the order of the text.
 *
 * @param article what was read
 * @param metadata what is known of it as a publication
 * @param sentences the sentences, disjoint
 * @param statements the statements, outer before inner
 * @param entities who and what is named, each with all its mentions
 * @param times the expressions of time
 * @param places the places named, each once
 * @param movements who or what is said to move
 * @param checks what a table shows to differ from what the text says
 * @param rhetoric words and turns that do more than tell
 */
public record Reading(
    Article article,
    Metadata metadata,
    List<Span> sentences,
    List<Statement> statements,
    List<Entity> entities,
    List<Timex> times,
    List<PlaceMention> places,
    List<Movement> movements,
    List<Check> checks,
    List<Rhetoric> rhetoric) {

  /** Copies the lists. */
  public Reading {
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    places = List.copyOf(places);
    movements = List.copyOf(movements);
    checks = List.copyOf(checks);
    rhetoric = List.copyOf(rhetoric);
  }

  /** How much of the text is the writer's own voice, and on whose word the rest stands. */
  public MakeUp makeUp() {
    return MakeUp.of(article.text(), sentences, statements);
  }

  /** A reading of nothing but statements and their sources. */
  public static Reading ofStatements(
      Article article, List<Span> sentences, List<Statement> statements, List<Entity> entities) {
    return new Reading(
        article,
        Metadata.given(article.published()),
        sentences,
        statements,
        entities,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
