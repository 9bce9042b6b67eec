package org.musnad;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.musnad.entity.EntityFinder;
import org.musnad.entity.Joined;
import org.musnad.lexicon.Lexicon;
import org.musnad.mention.Syntax;
import org.musnad.metadata.Metadata;
import org.musnad.movement.MovementWords;
import org.musnad.movement.Movements;
import org.musnad.place.Gazetteer;
import org.musnad.place.PlaceMention;
import org.musnad.place.Places;
import org.musnad.statement.Frames;
import org.musnad.statement.Statement;
import org.musnad.statement.Statements;
import org.musnad.text.Span;
import org.musnad.time.Timex;
import org.musnad.token.Tokenizer;
import org.musnad.token.Tokens;

/**
 * Reads articles. Thread-safe; does no I/O and keeps nothing of what it has read but the analyses
 * of single words.
 */
public final class Engine {
  private final Tokenizer tokenizer;
  private final Frames frames;
  private final Gazetteer gazetteer;
  private final MovementWords movementWords;
  private final EntityFinder entities;

  /** An engine over a lexicon, frames, places, words of movement, and what names are made of. */
  public Engine(
      Lexicon lexicon,
      Frames frames,
      Gazetteer gazetteer,
      MovementWords movementWords,
      EntityFinder entities) {
    this.tokenizer = new Tokenizer(lexicon);
    this.frames = Objects.requireNonNull(frames, "frames");
    this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
    this.movementWords = Objects.requireNonNull(movementWords, "movementWords");
    this.entities = Objects.requireNonNull(entities, "entities");
  }

  /**
   * Reads one article. Never throws, whatever the text holds.
   *
   * @throws NullPointerException if {@code article} is null
   */
  public Reading read(Article article) {
    return explain(article).reading();
  }

  /** Reads one article as {@link #read} does and says what became of each cue word. */
  public Explanation explain(Article article) {
    Objects.requireNonNull(article, "article");
    Tokens tokens = tokenizer.tokenize(article.text());
    Statements found = Statements.of(tokens, frames);
    Syntax syntax = new Syntax(tokens);
    List<PlaceMention> places = Places.of(syntax, gazetteer);
    List<Timex> times = List.of();
    Joined joined = entities.find(syntax, places, found.entities());
    List<Statement> statements = found.statements();
    if (!joined.same().isEmpty()) {
      statements = statements.stream().map(s -> s.joined(joined.same())).toList();
    }
    Reading reading =
        new Reading(
            article,
            Metadata.given(article.published()),
            sentences(tokens),
            statements,
            joined.entities(),
            times,
            places,
            Movements.of(syntax, places, times, statements, movementWords),
            List.of(),
            List.of());
    return new Explanation(reading, found.decisions());
  }

  private static List<Span> sentences(Tokens tokens) {
    List<Span> spans = new ArrayList<>(tokens.sentenceCount());
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      spans.add(tokens.span(tokens.sentenceBegin(s), tokens.sentenceEnd(s) - 1));
    }
    return spans;
  }
}
