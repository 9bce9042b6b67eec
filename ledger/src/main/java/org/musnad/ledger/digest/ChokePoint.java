package org.musnad.ledger.digest;

import org.jspecify.annotations.Nullable;

/**
 * A bearer that all paths of a claim pass: an article or a source.
 *
 * @param article the id of the article, or null for a source
 * @param outlet the outlet of the article, or null
 * @param source the name of the source, or null for an article, and where nobody is named
 */
public record ChokePoint(
    @Nullable String article, @Nullable String outlet, @Nullable String source) {}
