package org.musnad.ledger.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Reading;
import org.musnad.ledger.json.Heading;
import org.musnad.ledger.json.ReadingJson;
import org.musnad.ledger.model.PlacedReading;
import org.musnad.ledger.model.PlacedStatement;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.reuse.Shingles;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;
import org.musnad.place.PlaceMention;
import org.musnad.place.Point;

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
    PlacedReading placed = new PlacedReading(reading);
    return new Entry(
        content,
        reading,
        capture,
        Sha256.of(capture.bytes()),
        Packed.pack(capture.bytes()),
        json(reading),
        placed.length(),
        statements(placed),
        reading.places().stream().map(mention -> place(mention, placed)).toList(),
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

  private List<Entry.StatementEntry> statements(PlacedReading placed) {
    return placed.statements().stream().map(this::entry).toList();
  }

  private Entry.StatementEntry entry(PlacedStatement placed) {
    StoredStatement stored = placed.statement();
    return new Entry.StatementEntry(
        stored,
        placed.span(),
        placed.cue(),
        placed.lemma(),
        placed.depth(),
        placed.rule(),
        terms(stored.text()),
        terms(sources(stored.chain())));
  }

  private static Entry.PlaceEntry place(PlaceMention mention, PlacedReading placed) {
    Point point = mention.place().point();
    return new Entry.PlaceEntry(
        mention.place().id(),
        mention.place().name(),
        point == null ? null : point.latitude(),
        point == null ? null : point.longitude(),
        mention.place().country(),
        placed.points(mention.first()));
  }
}
