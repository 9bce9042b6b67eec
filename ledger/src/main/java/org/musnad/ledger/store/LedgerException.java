package org.musnad.ledger.store;

/** A ledger that cannot be opened, read or written: one line for people, with the mend. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Makes one.
   *
   * @param location the ledger
   * @param problem what is wrong
   * @param remedy how to mend it
   * @param cause what the database said
   */
  public LedgerException(String location, String problem, String remedy, Throwable cause) {
    super(line(location, problem, remedy), cause);
  }

  /** Makes one that no other exception caused. */
  public LedgerException(String location, String problem, String remedy) {
    super(line(location, problem, remedy));
  }

  private static String line(String location, String problem, String remedy) {
    return location + ": " + problem + "; " + remedy;
  }
}
