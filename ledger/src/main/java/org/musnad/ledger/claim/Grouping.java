package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts accounts that hang together pair by pair into claims. What follows from pair to pair can
 * drift from its topic; so, in order of time, each account goes to the claim that has the account
 * most like it, if it is like the earliest of that claim too, and else begins a claim of its own.
 */
final class Grouping {
  private final Likeness likeness;

  Grouping(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * The claims of one component.
   *
   * @param component accounts, each the same as some other of them; in any order
   */
  List<List<Telling>> claims(List<Telling> component) {
    List<Telling> inTime = new ArrayList<>(component);
    inTime.sort(Telling.IN_TIME);
    List<List<Telling>> claims = new ArrayList<>();
    for (Telling telling : inTime) {
      List<Telling> home = home(telling, claims);
      if (home == null) {
        home = new ArrayList<>();
        claims.add(home);
      }
      home.add(telling);
    }
    return claims;
  }

  /** The claim that an account belongs to, or null. */
  private @Nullable List<Telling> home(Telling telling, List<List<Telling>> claims) {
    List<Telling> home = null;
    double best = 0;
    for (List<Telling> claim : claims) {
      if (likeness.anchored(claim.get(0), telling)) {
        for (Telling member : claim) {
          double nearness = likeness.nearness(member, telling);
          if (nearness > best && likeness.same(member, telling)) {
            best = nearness;
            home = claim;
          }
        }
      }
    }
    return home;
  }
}
