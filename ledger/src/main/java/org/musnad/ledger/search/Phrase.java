package org.musnad.ledger.search;

import java.util.List;

/**
 * Words that must stand side by side; often a single one.
 *
 * @param stems the words, folded and stemmed; not empty
 */
public record Phrase(List<String> stems) {

  /** Copies the list. */
  public Phrase {
    stems = List.copyOf(stems);
    if (stems.isEmpty()) {
      throw new IllegalArgumentException("a phrase without words");
    }
  }
}
