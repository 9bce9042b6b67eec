package org.musnad.ledger.model;

/**
 * Two articles that share text.
 *
 * @param first the key of the one added earlier
 * @param second the key of the other
 * @param containment the share of the smaller one's distinct five-word shingles that the other has,
 *     from 0 to 1
 */
public record Copy(long first, long second, double containment) {}
