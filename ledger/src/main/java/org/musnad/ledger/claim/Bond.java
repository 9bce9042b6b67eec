package org.musnad.ledger.claim;

/**
 * Two statements that say the same.
 *
 * @param first the key of one
 * @param second the key of the other
 */
public record Bond(long first, long second) {}
