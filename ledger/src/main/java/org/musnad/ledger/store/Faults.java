package org.musnad.ledger.store;

import java.sql.SQLException;

/** Turns what a database says into a line that helps. */
interface Faults {
  /** The exception for people. */
  LedgerException of(SQLException e);

  /** Whether it will be so again, as it does not come of another that makes the same tables. */
  default boolean isLasting(SQLException e) {
    return true;
  }
}
