package org.musnad.ledger.reuse;

/**
 * An article ready for the index.
 *
 * @param key its number in the ledger
 * @param shingles those of its text; made by the threads that read, as it needs nothing else
 */
public record Sketched(long key, Shingles shingles) {}
