package org.musnad.check;

import org.musnad.text.Span;

/**
 * Something in the text that differs from what a table shows. It says what the table shows and
 * leaves judging to people. Immutable.
 *
 * @param rule which check it is, as {@code office-mismatch}
 * @param span the words that differ
 * @param message what differs, in one sentence
 * @param evidence the rows of the table that show it, with their sources
 */
public record Check(String rule, Span span, String message, String evidence) {}
