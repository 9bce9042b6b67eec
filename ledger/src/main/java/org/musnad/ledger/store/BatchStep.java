package org.musnad.ledger.store;

import java.util.List;

/** What else is to be done in a transaction that stores or forgets a batch of articles. */
@FunctionalInterface
public interface BatchStep {
  /** Looks at articles that have just been stored, in the order of their keys. */
  void stored(Session session, List<Stored> articles);

  /** Takes back what was done for articles that are about to be taken out, but still there. */
  default void forgetting(Session session, List<Long> articles) {}
}
