package org.musnad.intake;

import java.util.List;
import org.musnad.intake.feed.FeedItem;

/**
 * What a feed, a sitemap or a list of these names.
 *
 * @param items articles, or pages that may have one
 * @param lists the addresses of more lists
 */
public record Listing(List<FeedItem> items, List<String> lists) {
  /** Copies the lists. */
  public Listing {
    items = List.copyOf(items);
    lists = List.copyOf(lists);
  }
}
