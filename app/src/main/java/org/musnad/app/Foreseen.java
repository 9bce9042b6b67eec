package org.musnad.app;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Sha256;

/** What a ledger would know if all that came by so far had been added. */
final class Foreseen {
  private final @Nullable Ledger ledger;
  private final Set<Sha256> contents = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  Foreseen(@Nullable Ledger ledger) {
    this.ledger = ledger;
  }

  /** Whether an article with this content would be there. */
  boolean isKnown(Sha256 content) {
    return !contents.add(content) || ledger != null && ledger.has(content);
  }

  /** Whether another article would be there under this id. */
  boolean isVersion(String id) {
    return !ids.add(id) || ledger != null && ledger.article(id).isPresent();
  }
}
