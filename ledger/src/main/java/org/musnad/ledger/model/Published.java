package org.musnad.ledger.model;

import java.time.LocalDate;
import java.util.Optional;

/** When articles were published, as the ledger has it and compares it: by its signs. */
public final class Published {
  /** After this day years have five digits, which are not in order of their signs. */
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private Published() {}

  /** What is published up to a day stands before this; empty where that is everything. */
  public static Optional<String> end(LocalDate lastDay) {
    return lastDay.isBefore(LAST) ? Optional.of(lastDay.plusDays(1).toString()) : Optional.empty();
  }
}
