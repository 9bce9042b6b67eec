package org.musnad.intake.input;

/**
 * Bytes that have become text.
 *
 * @param text the text, without a byte order mark
 * @param charset the name of the character set that the bytes were decoded by, whatever they said
 */
public record Decoded(String text, String charset) {}
