package org.musnad.desk.account;

import java.time.Instant;
import java.util.Optional;

/**
 * What a program asks by, in a user's name; without its secret.
 *
 * @param key its number
 * @param name what the user calls it
 * @param role the most that it may
 * @param made when it was made
 * @param expires when it ends
 * @param seen when it was last used, by the minute
 */
public record Token(
    long key, String name, Role role, Instant made, Instant expires, Optional<Instant> seen) {}
