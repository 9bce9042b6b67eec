package org.musnad.ledger.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Reading;
import org.musnad.ledger.json.Heading;
import org.musnad.ledger.json.ReadingJson;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.reuse.Shingles;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;
import org.musnad.mention.Entity;
import org.musnad.place.PlaceMention;
import org.musnad.place.Point;
import org.musnad.statement.Cue;
import org.musnad.statement.Link;
import org.musnad.statement.Statement;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/**
 * Makes entries of readings: all work that needs no database, to be done by the threads that read.
 * Thread-safe.
 */
public final class Preparer {
  private final ReadingJson json = new ReadingJson();
  private final Terms terms = new Terms();

  /**
   * The entry of a reading.
   *
   * @param content the hash of the article
   * @throws Unstorable if no ledger can hold it
   */
  public Entry prepare(Sha256 content, Reading reading, Capture capture) {
    Article article = reading.article();
    Limits.check(article, reading.metadata());
    Page page = new Page(reading);
    return new Entry(
        content,
        reading,
        capture,
        Sha256.of(capture.bytes()),
        Packed.pack(capture.bytes()),
        json(reading),
        page.codePoints.toCodePoint(article.text().length()),
        page.statements(),
        reading.places().stream().map(page::place).toList(),
        terms(Heading.of(article, reading.metadata()).title()),
        terms(article.text()),
        Shingles.of(article.text()));
  }

  /** The same entry under another id, where another article has its own. */
  Entry renamed(Entry entry, String id) {
    Reading old = entry.reading();
    Reading reading =
        new Reading(
            old.article().withId(id),
            old.metadata(),
            old.sentences(),
            old.statements(),
            old.entities(),
            old.times(),
            old.places(),
            old.movements(),
            old.checks(),
            old.rhetoric());
    return new Entry(
        entry.content(),
        reading,
        entry.capture(),
        entry.captureHash(),
        entry.captured(),
        json(reading),
        entry.length(),
        entry.statements(),
        entry.places(),
        entry.titleTerms(),
        entry.textTerms(),
        entry.shingles());
  }

  private byte[] json(Reading reading) {
    return Packed.pack(json.write(reading).getBytes(StandardCharsets.UTF_8));
  }

  /** The stems of a text, joined by spaces, as the full-text index has them. */
  public String terms(@Nullable String text) {
    return text == null
        ? ""
        : terms.of(text).stream().map(Term::stem).collect(Collectors.joining(" "));
  }

  /**
   * What names the sources of a chain: as the text has them, and by the entities' fullest names.
   */
  static String sources(List<StoredLink> chain) {
    StringJoiner sources = new StringJoiner(" ");
    for (StoredLink link : chain) {
      String source = link.source();
      String name = link.name();
      if (source != null) {
        sources.add(source);
      }
      if (name != null && (source == null || !source.contains(name))) {
        sources.add(name);
      }
    }
    return sources.toString();
  }

  /** One reading whose spans become code points. */
  private final class Page {
    private final String text;
    private final CodePoints codePoints;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Reading reading;

    Page(Reading reading) {
      this.reading = reading;
      this.text = reading.article().text();
      this.codePoints = new CodePoints(text);
      for (Entity entity : reading.entities()) {
        names.put(entity.id(), entity.name());
      }
    }

    /** Outer ones come first, so that their depths are known. */
    List<Entry.StatementEntry> statements() {
      List<Entry.StatementEntry> entries = new ArrayList<>(reading.statements().size());
      reading.statements().forEach(statement -> entries.add(entry(statement)));
      return entries;
    }

    private Entry.StatementEntry entry(Statement statement) {
      Integer outer = statement.parent() == null ? null : depths.get(statement.parent());
      int depth = outer == null ? 0 : outer + 1;
      depths.put(statement.id(), depth);
      StoredStatement stored = stored(statement);
      Cue cue = statement.cue();
      return new Entry.StatementEntry(
          stored,
          points(statement.span()),
          cue == null ? null : points(cue.span()),
          cue == null ? null : cue.lemma(),
          depth,
          statement.rule(),
          terms(stored.text()),
          terms(sources(stored.chain())));
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

    Entry.PlaceEntry place(PlaceMention mention) {
      Point point = mention.place().point();
      return new Entry.PlaceEntry(
          mention.place().id(),
          mention.place().name(),
          point == null ? null : point.latitude(),
          point == null ? null : point.longitude(),
          mention.place().country(),
          points(mention.first()));
    }

    private Span points(Span span) {
      return new Span(codePoints.toCodePoint(span.begin()), codePoints.toCodePoint(span.end()));
    }
  }
}
