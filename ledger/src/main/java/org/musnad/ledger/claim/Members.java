package org.musnad.ledger.claim;

import java.util.List;
import java.util.Map;

/**
 * Who is in a claim. Immutable.
 *
 * @param statements the keys of its statements
 * @param ownVoice the ids of the sentences in which articles say it themselves, by the articles'
 *     keys
 */
public record Members(List<Long> statements, Map<Long, List<String>> ownVoice) {

  /** Copies both. */
  public Members {
    statements = List.copyOf(statements);
    ownVoice = Map.copyOf(ownVoice);
  }
}
