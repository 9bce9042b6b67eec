package org.musnad.ledger.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim, where it comes from, and how it changes on the way.
 *
 * @param claim the claim
 * @param origins where those who say it have it from
 * @param against the accounts that say the opposite, in order of time
 * @param againstOrigins where those have it from, or null where there are none
 * @param nodes the bearers, of both sides; the reader first
 * @param edges who has it on whose word
 * @param drift what the accounts put differently
 * @param crossChecks what wording and stated sources show against each other
 */
public record Trace(
    Claim claim,
    Origins origins,
    List<Account> against,
    @Nullable Origins againstOrigins,
    List<Node> nodes,
    List<Edge> edges,
    List<Drift> drift,
    List<CrossCheck> crossChecks) {

  /** Copies the lists. */
  public Trace {
    against = List.copyOf(against);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    drift = List.copyOf(drift);
    crossChecks = List.copyOf(crossChecks);
  }
}
