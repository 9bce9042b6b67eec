package org.musnad.rhetoric;

/**
 * An entry of the list of loaded words. Immutable.
 *
 * @param id names the entry
 * @param technique {@code loaded-language}, {@code name-calling} or {@code glorifying}
 * @param note what it means and why it is on the list
 */
record LoadedWord(String id, String technique, String note) {}
