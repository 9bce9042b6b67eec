package org.musnad.desk.account;

/**
 * A browser that wants to log in.
 *
 * @param address its network address
 * @param agent what it calls itself
 * @param device what it got at its last login; empty if it has nothing
 */
public record Asker(String address, String agent, String device) {}
