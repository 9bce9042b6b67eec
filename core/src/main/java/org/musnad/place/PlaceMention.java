package org.musnad.place;

import java.util.List;
import org.musnad.text.Span;

/**
 * One place that a text names, however often. Immutable.
 *
 * @param place the place, chosen among its namesakes
 * @param mentions where it is named, in order; the first is what {@code musnad/1} shows
 * @param names where its own name stands, in order: without the noun or adjective that tells what
 *     or whose it is, and nowhere where only a description names it
 * @param reason why this namesake and no other, in words; empty where there is but one
 */
public record PlaceMention(Place place, List<Span> mentions, List<Span> names, String reason) {

  /** Copies the lists, the first of which must not be empty. */
  public PlaceMention {
    mentions = List.copyOf(mentions);
    names = List.copyOf(names);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a place that is never named");
    }
  }

  /** Where it is named first. */
  public Span first() {
    return mentions.get(0);
  }
}
