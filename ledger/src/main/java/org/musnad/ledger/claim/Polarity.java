package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import org.musnad.statement.Act;

/** Parts the accounts of a claim into those that say it and those that say the opposite. */
final class Polarity {
  private Polarity() {}

  /** The accounts that say the opposite of the first, by its id within the claim. */
  static List<Telling> against(List<Telling> claim) {
    List<Telling> against = new ArrayList<>();
    Telling first = claim.get(0);
    for (Telling telling : claim) {
      if (differ(first, telling)) {
        against.add(telling);
      }
    }
    return against;
  }

  /** Whether one says what the other denies: by the act, or by a word before what both say. */
  static boolean differ(Telling a, Telling b) {
    return negative(a, b) != negative(b, a);
  }

  private static boolean negative(Telling telling, Telling other) {
    boolean negated =
        telling.saying().negated().stream().anyMatch(other.saying().terms()::contains);
    return negated != (telling.account().act() == Act.DENY);
  }
}
