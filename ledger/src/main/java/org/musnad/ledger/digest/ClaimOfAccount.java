package org.musnad.ledger.digest;

/**
 * What claim an article's account belongs to.
 *
 * @param account the account's id within the article: that of a statement, as {@code s3}, or of a
 *     sentence in the article's own voice, as {@code own120}
 * @param claim the claim
 */
public record ClaimOfAccount(String account, ClaimSummary claim) {}
