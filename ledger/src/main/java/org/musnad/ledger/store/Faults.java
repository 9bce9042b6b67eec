package org.musnad.ledger.store;

import java.sql.SQLException;

/** Turns what a database says into a line that helps. */
interface Faults {
  /** The exception for people. */
  LedgerException of(SQLException e);
}
