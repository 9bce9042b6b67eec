package org.musnad.intake.feed;

import java.util.List;

/**
 * A sitemap.
 *
 * @param maps the addresses of the sitemaps that it lists, those that changed last first
 * @param items the pages that it lists, the latest first
 */
public record Sitemap(List<String> maps, List<FeedItem> items) {
  /** Copies the lists. */
  public Sitemap {
    maps = List.copyOf(maps);
    items = List.copyOf(items);
  }
}
