package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts accounts that hang together pair by pair into claims. What follows from pair to pair can
 * drift from its topic; so each account must also be like the earliest of its claim, and those that
 * are not make claims of their own.
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
    List<List<Telling>> claims = new ArrayList<>();
    List<Telling> left = new ArrayList<>(component);
    left.sort(Telling.IN_TIME);
    while (!left.isEmpty()) {
      List<Telling> claim = claim(left);
      claims.add(claim);
      left.removeAll(claim);
    }
    return claims;
  }

  /** All that hangs together with the first, pair by pair, and is like it. */
  private List<Telling> claim(List<Telling> left) {
    Telling anchor = left.get(0);
    List<Telling> near =
        new ArrayList<>(
            left.subList(1, left.size()).stream()
                .filter(telling -> likeness.anchored(anchor, telling))
                .toList());
    List<Telling> claim = new ArrayList<>(List.of(anchor));
    for (int i = 0; i < claim.size(); i++) {
      Telling member = claim.get(i);
      List<Telling> found = near.stream().filter(t -> likeness.same(member, t)).toList();
      claim.addAll(found);
      near.removeAll(found);
    }
    claim.sort(Telling.IN_TIME);
    return claim;
  }
}
