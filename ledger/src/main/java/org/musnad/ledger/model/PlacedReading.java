package org.musnad.ledger.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.musnad.Reading;
import org.musnad.mention.Entity;
import org.musnad.statement.Cue;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/** A reading whose places count code points, as rows have them. To be used by one thread. */
public final class PlacedReading {
  private final String text;
  private final CodePoints codePoints;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> depths = new HashMap<>();
  private final Reading reading;

  /** Goes over the text once. */
  public PlacedReading(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
    this.codePoints = new CodePoints(text);
    for (Entity entity : reading.entities()) {
      names.put(entity.id(), entity.name());
    }
  }

  /** A span of the text, in code points. */
  public Span points(Span span) {
    return new Span(codePoints.toCodePoint(span.begin()), codePoints.toCodePoint(span.end()));
  }

  /** How long the text is, in code points. */
  public int length() {
    return codePoints.toCodePoint(text.length());
  }

  /** The statements; outer ones come first, so that their depths are known. */
  public List<PlacedStatement> statements() {
    List<PlacedStatement> placed = new ArrayList<>(reading.statements().size());
    reading.statements().forEach(statement -> placed.add(placed(statement)));
    return placed;
  }

  private PlacedStatement placed(Statement statement) {
    Integer outer = statement.parent() == null ? null : depths.get(statement.parent());
    int depth = outer == null ? 0 : outer + 1;
    depths.put(statement.id(), depth);
    Cue cue = statement.cue();
    return new PlacedStatement(
        stored(statement),
        points(statement.span()),
        cue == null ? null : points(cue.span()),
        cue == null ? null : cue.lemma(),
        depth,
        statement.rule());
  }

  private StoredStatement stored(Statement statement) {
    StringJoiner content = new StringJoiner(" ");
    statement.content().forEach(span -> content.add(span.of(text)));
    Cue cue = statement.cue();
    return new StoredStatement(
        0,
        0,
        statement.id(),
        statement.act(),
        statement.mode(),
        cue == null ? null : cue.span().of(text),
        statement.content().stream().map(this::points).toList(),
        content.toString(),
        statement.chain().stream().map(this::link).toList(),
        statement.parent());
  }

  private StoredLink link(Link link) {
    Span source = link.source();
    return new StoredLink(
        source == null ? null : source.of(text),
        source == null ? null : points(source),
        link.implicit(),
        link.kind(),
        link.identified(),
        link.entity(),
        link.entity() == null ? null : names.get(link.entity()));
  }
}
