package org.musnad.ledger.store;

import java.util.List;

/** Adds entries to a database, each batch in one transaction. Thread-safe. */
public final class EntryStore {
  private final Database database;
  private final Preparer preparer;
  private final List<BatchStep> steps;

  /**
   * Makes one.
   *
   * @param preparer makes the entries
   * @param steps what else is done in each transaction, in this order
   */
  public EntryStore(Database database, Preparer preparer, List<BatchStep> steps) {
    this.database = database;
    this.preparer = preparer;
    this.steps = List.copyOf(steps);
  }

  /** Makes the entries. */
  public Preparer preparer() {
    return preparer;
  }

  /** Whether an article with this content is there. */
  public static boolean isKnown(Session session, Sha256 content) {
    return EntryWriter.isKnown(session, content);
  }

  /** Adds those that are not there, all or none of them. */
  public Added add(List<Entry> entries) {
    return database.write(
        session -> {
          Added added = new EntryWriter(session, preparer).write(entries);
          if (!added.stored().isEmpty()) {
            steps.forEach(step -> step.stored(session, added.stored()));
          }
          return added;
        });
  }
}
