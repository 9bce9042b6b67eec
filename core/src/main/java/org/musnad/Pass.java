package org.musnad;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.Engine.Knowledge;
import org.musnad.attribution.Statements;
import org.musnad.check.OfficeCheck;
import org.musnad.entity.Joined;
import org.musnad.mention.Entity;
import org.musnad.mention.EntityType;
import org.musnad.metadata.Metadata;
import org.musnad.metadata.MetadataReader;
import org.musnad.movement.Movement;
import org.musnad.movement.Movements;
import org.musnad.place.PlaceMention;
import org.musnad.place.Places;
import org.musnad.rhetoric.Rhetoric;
import org.musnad.rhetoric.RhetoricFinder;
import org.musnad.statement.Statement;
import org.musnad.syntax.Syntax;
import org.musnad.text.Span;
import org.musnad.time.Times;
import org.musnad.time.Timex;
import org.musnad.token.Tokenizer;
import org.musnad.token.Tokens;

/** One article being read for some parts: only what they rest on is found. */
final class Pass {
  private static final Statements NO_STATEMENTS = new Statements(List.of(), List.of(), List.of());

  private static final Set<Part> ON_STATEMENTS =
      EnumSet.of(Part.STATEMENTS, Part.ENTITIES, Part.MOVEMENTS, Part.CHECKS, Part.RHETORIC);

  private static final Set<Part> ON_TIMES =
      EnumSet.of(Part.METADATA, Part.TIMES, Part.MOVEMENTS, Part.CHECKS);

  private final Article article;
  private final Set<Part> parts;
  private final Knowledge knowledge;
  private final Tokenizer tokenizer;
  private final MetadataReader metadataReader;
  private final Tokens tokens;
  private final Syntax syntax;

  Pass(
      Article article,
      Set<Part> parts,
      Knowledge knowledge,
      Tokenizer tokenizer,
      MetadataReader metadataReader) {
    this.article = Objects.requireNonNull(article, "article");
    this.parts = Objects.requireNonNull(parts, "parts");
    this.knowledge = knowledge;
    this.tokenizer = tokenizer;
    this.metadataReader = metadataReader;
    this.tokens =
        tokenizer.tokenize(article.text(), article.title() == null ? "" : article.title());
    knowledge.entities().settle(tokens);
    this.syntax = new Syntax(tokens);
  }

  /**
   * The reading.
   *
   * @param explains whether it is to be said what became of each cue
   */
  Explanation run(boolean explains) {
    Statements found = restsOn(ON_STATEMENTS) ? statements(explains) : NO_STATEMENTS;
    boolean joins = wants(Part.ENTITIES) || someMayBeOne(found.entities());
    List<PlaceMention> places =
        joins || wants(Part.PLACES) || wants(Part.MOVEMENTS)
            ? Places.of(syntax, knowledge.gazetteer())
            : List.of();
    Joined joined =
        joins ? knowledge.entities().find(syntax, places, found.entities()) : Joined.NOTHING;
    List<Statement> statements = joined.apply(found.statements());
    Dated dated = restsOn(ON_TIMES) ? dated() : new Dated(given(), List.of());
    OfficeCheck offices = wants(Part.CHECKS) ? offices(dated, statements) : null;
    Reading reading =
        new Reading(
            article,
            wants(Part.METADATA) ? dated.metadata() : given(),
            sentences(),
            wanted(Part.STATEMENTS, statements),
            wanted(Part.ENTITIES, joined.entities()),
            wanted(Part.TIMES, dated.times()),
            wanted(Part.PLACES, places),
            movements(places, dated.times(), statements),
            offices == null ? List.of() : offices.checks(),
            rhetoric(statements));
    return new Explanation(
        reading, found.decisions(), offices == null ? List.of() : offices.tenures());
  }

  /**
   * Only sources of one type can turn out to be the same, whatever else is named; a medium can be
   * called a body too ({@code حركة رووداو}).
   */
  private static boolean someMayBeOne(List<Entity> sources) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (Entity source : sources) {
      EntityType type = source.type();
      if (!types.add(type == EntityType.MEDIA ? EntityType.ORGANIZATION : type)) {
        return true;
      }
    }
    return false;
  }

  private Statements statements(boolean explains) {
    return explains
        ? Statements.explained(syntax, knowledge.frames())
        : Statements.of(syntax, knowledge.frames());
  }

  private boolean wants(Part part) {
    return parts.contains(part);
  }

  private <T> List<T> wanted(Part part, List<T> read) {
    return wants(part) ? read : List.of();
  }

  /** Whether any part is wanted that is one of {@code those}. */
  private boolean restsOn(Set<Part> those) {
    return !Collections.disjoint(parts, those);
  }

  private Metadata given() {
    return Metadata.given(article.published());
  }

  /** What is known of the publication, and the times by it. */
  private record Dated(Metadata metadata, List<Timex> times) {}

  private Dated dated() {
    Times written = Times.in(tokens, knowledge.timeRules());
    Metadata metadata = metadataReader.read(tokens, written, article.published(), author());
    return new Dated(metadata, written.from(metadata.day(), metadata.year()));
  }

  private MetadataReader.@Nullable Author author() {
    if (article.author() == null) {
      return null;
    }
    Tokens words = tokenizer.tokenize(article.author());
    return new MetadataReader.Author(words, Times.in(words, knowledge.timeRules()));
  }

  private OfficeCheck offices(Dated dated, List<Statement> statements) {
    return OfficeCheck.of(knowledge.offices(), tokens, dated.metadata(), dated.times(), statements);
  }

  private List<Movement> movements(
      List<PlaceMention> places, List<Timex> times, List<Statement> statements) {
    return wants(Part.MOVEMENTS)
        ? Movements.of(syntax, places, times, statements, knowledge.movementWords())
        : List.of();
  }

  private List<Rhetoric> rhetoric(List<Statement> statements) {
    return wants(Part.RHETORIC)
        ? RhetoricFinder.find(tokens, knowledge.rhetoric(), statements)
        : List.of();
  }

  private List<Span> sentences() {
    List<Span> spans = new ArrayList<>(tokens.sentenceCount());
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      spans.add(tokens.span(tokens.sentenceBegin(s), tokens.sentenceEnd(s) - 1));
    }
    return spans;
  }
}
