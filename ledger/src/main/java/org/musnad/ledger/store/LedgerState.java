package org.musnad.ledger.store;

/**
 * Which articles a ledger has, told without counting them: both figures only rise, so that what was
 * worked out in one state holds as long as it is the same.
 *
 * @param added the last key that was given to an article
 * @param forgotten how many articles were ever forgotten
 */
public record LedgerState(long added, long forgotten) {

  /** The state that a session sees. */
  public static LedgerState of(Session session) {
    return new LedgerState(counter(session, "article"), counter(session, "forgotten"));
  }

  private static long counter(Session session, String name) {
    return session.number("SELECT value FROM counters WHERE name = ?", name);
  }
}
