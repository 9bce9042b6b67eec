package org.musnad.ledger.search;

import java.util.List;

/**
 * Hits, and how many there are.
 *
 * @param hits those that were asked for, best or newest first
 * @param count how many there are in all; of very many, only that there are more than this
 * @param exact whether {@code count} is all
 * @param ranked whether they stand in order of rank, else in order of date, the newest first
 * @param <T> a statement or an article
 */
public record Found<T>(List<T> hits, int count, boolean exact, boolean ranked) {

  /** Copies the list. */
  public Found {
    hits = List.copyOf(hits);
  }
}
