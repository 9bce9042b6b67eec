package org.musnad.desk.account;

import java.time.Instant;

/**
 * A browser that is logged in.
 *
 * @param key its number
 * @param began when it logged in
 * @param seen when it last asked for something, by the minute
 * @param address where it logged in from
 * @param agent what it calls itself; anybody can write anything there
 */
public record OpenSession(long key, Instant began, Instant seen, String address, String agent) {}
