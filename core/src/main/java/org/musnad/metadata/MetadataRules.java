package org.musnad.metadata;

import java.util.List;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;

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
    this(new PhraseBook(), new PhraseBook(), new Events(events, faults));
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
    return new MetadataRules(PhraseBook.read(in), PhraseBook.read(in), Events.read(in));
  }

  /** Writes all of it. */
  public void write(ImageWriter out) {
    agencies.write(out);
    words.write(out);
    events.write(out);
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
