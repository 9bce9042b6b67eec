package org.musnad.ledger.search;

import java.util.List;

/**
 * What the user asked for, understood.
 *
 * @param wanted all of these must occur
 * @param unwanted none of these may
 */
public record Query(List<Phrase> wanted, List<Phrase> unwanted) {
  /** Asks for nothing, so that everything fits. */
  public static final Query EMPTY = new Query(List.of(), List.of());

  /** Copies the lists. */
  public Query {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }
}
