package org.musnad.ledger.digest;

/**
 * A claim as a story of a period.
 *
 * @param claim the claim, with all its accounts, of other times too
 * @param outlets how many outlets have it within the period
 * @param articles how many articles do
 */
public record Story(ClaimSummary claim, int outlets, int articles) {}
