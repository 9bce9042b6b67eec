package org.musnad.ledger.store;

import java.util.List;

/**
 * What became of a batch.
 *
 * @param stored the articles that are new in the ledger
 * @param known how many were there already
 */
public record Added(List<Stored> stored, int known) {

  /** Copies the list. */
  public Added {
    stored = List.copyOf(stored);
  }

  /** How many of those stored are later versions of an article that was there. */
  public int versions() {
    return (int) stored.stream().filter(each -> each.version() > 1).count();
  }
}
