package org.musnad.ledger.search;

/** A question that cannot be answered as it stands; the message is one line, with the mend. */
public final class BadQuery extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  BadQuery(String message) {
    super(message);
  }
}
