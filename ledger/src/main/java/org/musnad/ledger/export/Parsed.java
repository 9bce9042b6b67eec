package org.musnad.ledger.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.musnad.ledger.json.JsonReading;

/**
 * A stored reading, taken apart.
 *
 * @param key the article's number in the ledger
 * @param reading what was read
 */
record Parsed(long key, JsonReading reading) {

  /**
   * Hands over all readings of {@code source}.
   *
   * @param complaints takes a line for each that cannot be taken apart
   * @return the keys of those
   */
  static Set<Long> each(
      ExportSource source, Consumer<String> complaints, ExportSource.Each<Parsed> each)
      throws IOException {
    JsonReading.Parser parser = new JsonReading.Parser();
    Set<Long> damaged = new HashSet<>();
    source.readings(
        stored -> {
          JsonReading reading;
          try {
            reading = parser.parse(stored.json());
          } catch (IOException e) {
            damaged.add(stored.key());
            complaints.accept(
                stored.id()
                    + ": the stored reading is damaged: "
                    + e.getMessage()
                    + "; run musnad verify");
            return;
          }
          each.take(new Parsed(stored.key(), reading));
        });
    return damaged;
  }
}
