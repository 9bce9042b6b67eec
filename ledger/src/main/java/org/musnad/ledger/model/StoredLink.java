package org.musnad.ledger.model;

import org.jspecify.annotations.Nullable;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.text.Span;

/**
 * One bearer in a chain.
 *
 * @param source the noun phrase that names it, as written, or null where nobody is named
 * @param span where that stands, in code points of the text, or null
 * @param implicit whether the clause itself has only a pronoun or a hidden subject
 * @param kind what sort of source it is
 * @param identified how far it can be found
 * @param entity the id of the entity that it is within its article, as {@code e3}, or null
 * @param name that entity's fullest name in the article, or null
 */
public record StoredLink(
    @Nullable String source,
    @Nullable Span span,
    boolean implicit,
    Kind kind,
    Identified identified,
    @Nullable String entity,
    @Nullable String name) {}
