package org.musnad.ledger.origin;

import org.jspecify.annotations.Nullable;

/**
 * What the text of an article tells of its origin by itself. Immutable.
 *
 * @param wording what its wording amounts to
 * @param told the agency that people in it speak to, or null
 */
public record Manner(Style.Sums wording, @Nullable String told) {

  /** That of a text. */
  public static Manner of(String text, Style style, Told told) {
    return new Manner(style.sums(text), told.in(text));
  }
}
