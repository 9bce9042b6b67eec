package org.musnad.ledger.store;

import java.util.List;

/** What else is to be done in the transaction that stores a batch of articles. */
@FunctionalInterface
public interface BatchStep {
  /** Looks at articles that have just been stored, in the order of their keys. */
  void stored(Session session, List<Stored> articles);
}
