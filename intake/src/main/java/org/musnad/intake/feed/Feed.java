package org.musnad.intake.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed.
 *
 * @param title what it calls itself, or null
 * @param items its items, in its own order
 */
public record Feed(@Nullable String title, List<FeedItem> items) {
  /** Copies the list. */
  public Feed {
    items = List.copyOf(items);
  }
}
