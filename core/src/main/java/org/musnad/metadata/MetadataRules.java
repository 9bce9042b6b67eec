package org.musnad.metadata;

import java.util.List;
import org.musnad.data.Table;

/** What is known of agencies, rubrics and dated events. Immutable, thread-safe. */
public final class MetadataRules {
  private final PhraseBook agencies = new PhraseBook();
  private final PhraseBook words = new PhraseBook();
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
    for (Table.Row row : agencies.rows()) {
      this.agencies.add(row.get("name"), row.get("id"));
      row.values("variants").forEach(variant -> this.agencies.add(variant, row.get("id")));
    }
    for (Table.Row row : masthead.rows()) {
      row.words("words").forEach(word -> words.add(word, row.get("class")));
    }
    this.events = new Events(events, faults);
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
