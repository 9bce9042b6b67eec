package org.musnad.ledger.model;

import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/**
 * A statement whose places count code points, with what rows keep of it besides. Immutable.
 *
 * @param statement the statement; its key, and that of the article, are 0
 * @param span all of it, in code points
 * @param cue where its cue stands, in code points, or null
 * @param lemma the cue's entry in the lexicon, or null
 * @param depth how many statements it stands in
 * @param rule what found it
 */
public record PlacedStatement(
    StoredStatement statement,
    Span span,
    @Nullable Span cue,
    @Nullable String lemma,
    int depth,
    String rule) {}
