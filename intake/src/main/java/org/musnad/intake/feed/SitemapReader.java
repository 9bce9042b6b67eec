package org.musnad.intake.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.input.BadInput;

/**
 * Reads <a href="https://www.sitemaps.org/protocol.html">sitemaps</a>, with what their extension
 * for news says, and lists of sitemaps.
 */
public final class SitemapReader {
  private static final Comparator<@Nullable Date> LATEST_FIRST =
      Comparator.nullsLast(Comparator.<Date>naturalOrder().reversed());

  /**
   * The sitemap in a text.
   *
   * @param bytes the sitemap, also packed by gzip
   * @param url where it came from
   * @throws BadInput if it is none
   */
  public Sitemap read(byte[] bytes, String url) throws BadInput {
    SiteMapParser parser = new SiteMapParser(false);
    parser.enableExtension(Extension.NEWS);
    try {
      AbstractSiteMap map = parser.parseSiteMap(bytes, URI.create(url).toURL());
      if (map instanceof SiteMapIndex index) {
        return new Sitemap(
            index.getSitemaps().stream()
                .sorted(Comparator.comparing(AbstractSiteMap::getLastModified, LATEST_FIRST))
                .map(each -> each.getUrl().toString())
                .toList(),
            List.of());
      }
      return new Sitemap(
          List.of(),
          ((SiteMap) map)
              .getSiteMapUrls().stream()
                  .sorted(Comparator.comparing(SitemapReader::time, LATEST_FIRST))
                  .map(SitemapReader::item)
                  .toList());
    } catch (UnknownFormatException | IOException | RuntimeException e) {
      String problem = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      throw new BadInput("not a sitemap: " + problem, "check the address in a browser");
    }
  }

  private static @Nullable Date time(SiteMapURL page) {
    NewsAttributes news = news(page);
    ZonedDateTime published = news == null ? null : news.getPublicationDateTime();
    return published == null ? page.getLastModified() : Date.from(published.toInstant());
  }

  private static @Nullable NewsAttributes news(SiteMapURL page) {
    ExtensionMetadata[] news = page.getAttributesForExtension(Extension.NEWS);
    return news != null && news.length > 0 && news[0] instanceof NewsAttributes found
        ? found
        : null;
  }

  private static FeedItem item(SiteMapURL page) {
    NewsAttributes news = news(page);
    String url = page.getUrl().toString();
    if (news == null) {
      return new FeedItem(url, null, null, null, null, null);
    }
    ZonedDateTime time = news.getPublicationDateTime();
    String published =
        time == null ? null : time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    return new FeedItem(url, news.getTitle(), null, published, news.getName(), null);
  }
}
