package org.musnad.ledger.digest;

/**
 * Which source a link of a chain names.
 *
 * @param statement the statement's key
 * @param ord the place of the link in the chain; 0 is nearest the reader
 * @param source the source's id
 */
public record SourceOfLink(long statement, int ord, String source) {}
