package org.musnad.calendar;

/**
 * A rule that finds expressions of time.
 *
 * @param id its id in {@code times.rules}
 * @param kind what sort of expression it finds
 * @param step where its pattern begins
 * @param first the classes of words that it can begin with
 */
record TimeRule(String id, Kind kind, Step step, Classes first) {}
