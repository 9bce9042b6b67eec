package org.musnad.score;

/**
 * One measure in numbers.
 *
 * @param right how many of those found are right
 * @param marked how many there are, as people marked them
 * @param found how many were found
 */
public record Tally(long right, long marked, long found) {
  static final Tally NONE = new Tally(0, 0, 0);

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, marked + other.marked, found + other.found);
  }

  /** The share of those found that are right, from 0 to 1; 0 where none was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** The share of those marked that were found right, from 0 to 1; 0 where none is marked. */
  public double recall() {
    return marked == 0 ? 0 : (double) right / marked;
  }

  /** The harmonic mean of both; of an accuracy, that itself. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (marked + found);
  }
}
