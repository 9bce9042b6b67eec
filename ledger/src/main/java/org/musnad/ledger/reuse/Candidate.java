package org.musnad.ledger.reuse;

/** What an article's sketch has in common with that of another, as it is counted. */
final class Candidate {
  /** A hash in so few articles is worth a look by itself. */
  private static final int RARE = 4;

  private int distinctive;
  private int formulas;
  private boolean rare;

  /** Notes a hash that both have, and how many have it up to the later one. */
  void meet(boolean formula, int articles) {
    distinctive += formula ? 0 : 1;
    formulas += formula ? 1 : 0;
    rare |= articles <= RARE;
  }

  /** Whether it is worth counting; {@code sketch} is the size of the later one's. */
  boolean isLikely(int sketch) {
    return distinctive > 1 || rare || 2 * (distinctive + formulas) >= sketch;
  }

  int distinctive() {
    return distinctive;
  }

  int formulas() {
    return formulas;
  }
}
