package org.musnad.ledger.digest;

import org.jspecify.annotations.Nullable;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

/**
 * Which sources are asked for; null for any.
 *
 * @param words words that one of its names has, in any of their forms
 * @param outlet an outlet that cites it; "" where that is not known
 * @param identified how far it can be found
 * @param kind what sort of source it is
 */
public record SourceFilter(
    @Nullable String words,
    @Nullable String outlet,
    @Nullable Identified identified,
    @Nullable Kind kind) {

  /** All sources. */
  public static final SourceFilter ALL = new SourceFilter(null, null, null, null);
}
