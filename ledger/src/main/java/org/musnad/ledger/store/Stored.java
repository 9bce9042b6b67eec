package org.musnad.ledger.store;

/**
 * An entry that has its place in the ledger.
 *
 * @param key the article's key
 * @param id its id in the ledger
 * @param version 1, or more where an earlier article came under the same id
 * @param entry the entry
 */
public record Stored(long key, String id, int version, Entry entry) {}
