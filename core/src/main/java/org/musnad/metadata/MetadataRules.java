package org.musnad.metadata;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;

/** What is known of agencies, rubrics and dated events. Immutable, thread-safe. */
public final class MetadataRules {
  private final PhraseBook agencies;
  private final PhraseBook words;
  private final Events events;

  /**
   * Reads the tables.
   *
   * @param agencies the table of agencies with their codes
   * @param masthead the table of the words around titles, bylines and credits
   * @param events the table of dated events
   * @param faults where faults are noted
   */
  public MetadataRules(Table agencies, Table masthead, Table events, List<String> faults) {
    this(
        new PhraseBook(Domain.AGENCY), new PhraseBook(Domain.MASTHEAD), new Events(events, faults));
    for (Table.Row row : agencies.rows()) {
      this.agencies.add(row.get("name"), row.get("id"));
      row.values("variants").forEach(variant -> this.agencies.add(variant, row.get("id")));
    }
    for (Table.Row row : masthead.rows()) {
      row.words("words").forEach(word -> words.add(word, row.get("class")));
    }
  }

  private MetadataRules(PhraseBook agencies, PhraseBook words, Events events) {
    this.agencies = agencies;
    this.words = words;
    this.events = events;
  }

  /** Reads what {@link #write} wrote. */
  public static MetadataRules read(ImageReader in) {
    return new MetadataRules(
        PhraseBook.read(Domain.AGENCY, in), PhraseBook.read(Domain.MASTHEAD, in), Events.read(in));
  }

  /** Writes all of it. */
  public void write(ImageWriter out) {
    agencies.write(out);
    words.write(out);
    events.write(out);
  }

  /** Which words its tables have. */
  public Map<Domain, Predicate<Word>> domains() {
    return Map.of(Domain.AGENCY, agencies::begins, Domain.MASTHEAD, words::begins);
  }

  PhraseBook agencies() {
    return agencies;
  }

  PhraseBook words() {
    return words;
  }

  Events events() {
    return events;
  }
}
