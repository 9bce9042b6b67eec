package org.musnad.ledger.claim;

/**
 * What two contents have in common.
 *
 * @param count how many stems they share
 * @param shared what those weigh, in hundredths
 * @param lighter what the lighter content weighs
 * @param heavier what the heavier content weighs
 */
record Overlap(int count, int shared, int lighter, int heavier) {

  /** The overlap of two contents, by the ascending numbers of their stems. */
  static Overlap of(Matter a, Matter b, Lexis lexis) {
    int[] one = a.ids();
    int[] other = b.ids();
    int shared = 0;
    int count = 0;
    for (int i = 0, k = 0; i < one.length && k < other.length; ) {
      if (one[i] == other[k]) {
        shared += lexis.weight(one[i]);
        count++;
        i++;
        k++;
      } else if (one[i] < other[k]) {
        i++;
      } else {
        k++;
      }
    }
    int lighter = Math.max(1, Math.min(a.weight(), b.weight()));
    return new Overlap(count, shared, lighter, Math.max(1, Math.max(a.weight(), b.weight())));
  }

  /** The share of the lighter content that the heavier has, from 0 to 1. */
  double contained() {
    return (double) shared / lighter;
  }

  /** The share of the heavier content that the lighter has, from 0 to 1. */
  double covered() {
    return (double) shared / heavier;
  }
}
