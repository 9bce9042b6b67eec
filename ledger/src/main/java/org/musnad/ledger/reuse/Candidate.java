package org.musnad.ledger.reuse;

import java.util.Comparator;

/** An article that has hashes of another one's sketch. */
final class Candidate {
  /** Those that share most first. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate c) -> -c.distinctive - c.formulas)
          .thenComparingLong(Candidate::key);

  /** A hash in so few articles is worth a look by itself. */
  private static final int RARE = 4;

  /** Of what is no formula, the share that copies must share at least. */
  private static final double BESIDE_FORMULAS = 0.2;

  /** The share of formulas from which on the whole is one, or a text that everybody printed. */
  private static final double ALL_COMMON = 0.8;

  private final long key;
  private int distinctive;
  private int formulas;
  private boolean rare;

  Candidate(long key) {
    this.key = key;
  }

  long key() {
    return key;
  }

  /** Notes a hash that both have, and how many others have it. */
  void meet(boolean formula, int articles) {
    distinctive += formula ? 0 : 1;
    formulas += formula ? 1 : 0;
    rare |= articles <= RARE;
  }

  /** Whether it is worth counting; {@code sketch} is the size of the other's. */
  boolean isLikely(int sketch) {
    return distinctive > 1 || rare || 2 * (distinctive + formulas) >= sketch;
  }

  /**
   * Whether they share more than formulas.
   *
   * @param sketch the size of the smaller one's sketch
   * @param common how many formulas are in it
   */
  boolean isMoreThanFormulas(int sketch, int common) {
    return common >= ALL_COMMON * sketch || distinctive >= BESIDE_FORMULAS * (sketch - common);
  }

  /** How many formulas both have. */
  int formulas() {
    return formulas;
  }
}
