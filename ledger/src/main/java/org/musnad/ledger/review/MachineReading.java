package org.musnad.ledger.review;

import java.io.IOException;
import java.util.List;
import org.musnad.ledger.json.JsonReading;
import org.musnad.ledger.text.Slices;

/**
 * What a review starts from: a text, and what the machine read in it. Immutable.
 *
 * @param text the text
 * @param statements the machine's statements, in its order
 */
record MachineReading(Slices text, List<Named> statements) {
  MachineReading {
    statements = List.copyOf(statements);
  }

  /**
   * That of a stored reading.
   *
   * @throws IllegalArgumentException if it is damaged
   */
  static MachineReading of(String json, JsonReading.Parser parser) {
    try {
      return of(parser.parse(json));
    } catch (IOException e) {
      throw new IllegalArgumentException("its reading is damaged: " + e.getMessage(), e);
    }
  }

  static MachineReading of(JsonReading reading) {
    return new MachineReading(
        new Slices(reading.document().text()),
        reading.statements().stream()
            .map(statement -> new Named(statement.id(), Annotation.of(statement)))
            .toList());
  }
}
