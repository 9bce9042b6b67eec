package org.musnad.desk.account;

/**
 * A user who is known by a session or a token.
 *
 * @param user the user; by a token, with no more than its role
 * @param key that of the session or token
 */
public record SignedIn(User user, long key) {}
