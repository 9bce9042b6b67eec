package org.musnad.ledger.text;

/**
 * A word of a text.
 *
 * @param stem the word folded and stripped of article, conjunction and endings
 * @param begin where it begins, UTF-16
 * @param end where it ends, exclusive
 */
public record Term(String stem, int begin, int end) {}
