package org.musnad.statement;

import org.musnad.text.Span;

/**
 * The word or words that carry a report, clitics included.
 *
 * @param span where it stands
 * @param lemma the entry of the cue lexicon that it belongs to, as written there
 * @param entry the ASCII id of that entry
 */
public record Cue(Span span, String lemma, String entry) {}
