package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import org.musnad.statement.Act;

/** Parts the accounts of a claim into those that say it and those that say the opposite. */
final class Polarity {
  private Polarity() {}

  /** The accounts that say the opposite of the first, by its id within the claim. */
  static List<Telling> against(List<Telling> claim, Likeness likeness) {
    List<Telling> against = new ArrayList<>();
    Telling first = claim.get(0);
    for (Telling telling : claim) {
      if (differ(first, telling, likeness)) {
        against.add(telling);
      }
    }
    return against;
  }

  /**
   * Whether one says what the other denies: by the act, or by a word before what both say. Such a
   * word counts only where they are much alike, as else it may stand before something else.
   */
  static boolean differ(Telling a, Telling b, Likeness likeness) {
    boolean acts = isDenial(a) != isDenial(b);
    boolean words = likeness.muchAlike(a, b) && negates(a, b) != negates(b, a);
    return acts != words;
  }

  private static boolean isDenial(Telling telling) {
    return telling.account().act() == Act.DENY;
  }

  private static boolean negates(Telling telling, Telling other) {
    return telling.saying().negated().stream().anyMatch(other.saying().terms()::contains);
  }
}
