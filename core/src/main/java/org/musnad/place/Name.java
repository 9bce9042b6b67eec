package org.musnad.place;

import java.util.List;

/**
 * One spelling of a place's name.
 *
 * @param keys its folded words
 * @param entry the place
 * @param weak whether the name is an ordinary word too, or lacks a word that the full name has, so
 *     that it counts only with evidence
 */
record Name(List<String> keys, Entry entry, boolean weak) {}
