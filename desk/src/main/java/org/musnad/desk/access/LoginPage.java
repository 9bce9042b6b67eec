package org.musnad.desk.access;

/**
 * What the page to log in at shows.
 *
 * @param name what was given as name
 * @param next where to go afterwards
 * @param problem why it did not work, in words; or empty
 */
public record LoginPage(String name, String next, String problem) {}
