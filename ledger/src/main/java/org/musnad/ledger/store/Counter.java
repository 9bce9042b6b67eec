package org.musnad.ledger.store;

/** Gives keys, each once in the life of a ledger. */
final class Counter {
  private final Session session;
  private final String name;
  private long value;

  Counter(Session session, String name) {
    this.session = session;
    this.name = name;
    this.value = session.number("SELECT value FROM counters WHERE name = ?", name);
  }

  long next() {
    return ++value;
  }

  /** Notes the last key given. */
  void save() {
    session.update("UPDATE counters SET value = ? WHERE name = ?", value, name);
  }
}
