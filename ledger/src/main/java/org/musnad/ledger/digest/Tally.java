package org.musnad.ledger.digest;

/**
 * How often something is.
 *
 * @param of what it is; an outlet is "" where it is not known
 * @param times how often
 */
public record Tally<T>(T of, long times) {}
