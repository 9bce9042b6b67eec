package org.musnad.ledger.gold;

/** An article of which no gold file can be written; the message says why, in one line. */
final class Unquotable extends Exception {
  private static final long serialVersionUID = 1;

  Unquotable(String why) {
    super(why);
  }

  Unquotable(String statement, String why) {
    this("statement " + statement + ": " + why);
  }
}
