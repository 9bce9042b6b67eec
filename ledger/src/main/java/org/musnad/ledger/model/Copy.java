package org.musnad.ledger.model;

/**
 * Two articles that share text.
 *
 * @param first the key of the one added earlier
 * @param second the key of the other
 * @param ofFirst the share of the first one's distinct five-word shingles that the second has, from
 *     0 to 1
 * @param ofSecond the share of the second one's distinct shingles that the first has, likewise
 */
public record Copy(long first, long second, double ofFirst, double ofSecond) {

  /** Two articles of the same length, of which each has that share of the other. */
  public Copy(long first, long second, double containment) {
    this(first, second, containment, containment);
  }

  /** The share of the smaller one's distinct shingles that the other has, from 0 to 1. */
  public double containment() {
    return Math.max(ofFirst, ofSecond);
  }

  /** The one of the two that is not {@code article}. */
  public long other(long article) {
    return article == first ? second : first;
  }

  /** The share of {@code article}'s shingles that the other one has. */
  public double of(long article) {
    return article == first ? ofFirst : ofSecond;
  }
}
