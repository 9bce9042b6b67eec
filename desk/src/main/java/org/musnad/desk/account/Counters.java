package org.musnad.desk.account;

import org.musnad.ledger.store.Session;

/** Gives keys, each once. */
final class Counters {
  private Counters() {}

  /** The next key of a kind: user, session, token, audit. */
  static long next(Session db, String kind) {
    db.update("UPDATE desk_counters SET value = value + 1 WHERE name = ?", kind);
    return db.number("SELECT value FROM desk_counters WHERE name = ?", kind);
  }
}
