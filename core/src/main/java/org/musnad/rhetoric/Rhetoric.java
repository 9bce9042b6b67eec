package org.musnad.rhetoric;

import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/**
 * A word or turn that does more than tell. It describes, it does not score. Immutable.
 *
 * @param span the words
 * @param technique which, as {@code loaded-language} or {@code rhetorical-question}
 * @param entry the id of the entry or rule that knows it
 * @param note the entry's gloss and why it is on the list
 * @param in the id of the statement whose words they are, or null for the writer's own voice
 */
public record Rhetoric(
    Span span, String technique, String entry, String note, @Nullable String in) {

  /** Whether it is a word of the list, and not a turn of phrase. */
  public boolean isWord() {
    return entry.indexOf('.') >= 0;
  }
}
