package org.musnad.intake;

import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.feed.FeedReader;
import org.musnad.intake.feed.Form;
import org.musnad.intake.feed.Opml;
import org.musnad.intake.feed.Sitemap;
import org.musnad.intake.feed.SitemapReader;
import org.musnad.intake.fetch.Fetched;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.input.Decoded;
import org.musnad.intake.input.Decoding;

/** Reads lists of articles, whichever kind they are of. */
final class Lists {
  private static final Set<String> TEXTS =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "");

  private final FeedReader feeds = new FeedReader();
  private final SitemapReader sitemaps = new SitemapReader();

  /**
   * What was fetched, read as a list; null if it is a page or a text.
   *
   * @throws BadInput if it is neither
   */
  @Nullable Listing read(Fetched fetched) throws BadInput {
    if (isGzip(fetched.bytes())) {
      return sitemap(fetched.bytes(), fetched.url());
    }
    Listing listing = read(fetched.bytes(), fetched.charset(), fetched.url());
    if (listing == null
        && !TEXTS.contains(fetched.mediaType())
        && Form.of(Decoding.decode(fetched.bytes(), fetched.charset())) != Form.HTML) {
      throw new BadInput(
          "no page and no feed, but " + fetched.mediaType(), "give the address of a page or feed");
    }
    return listing;
  }

  private static boolean isGzip(byte[] bytes) {
    int magic = bytes.length < 2 ? 0 : bytes[0] & 0xFF | (bytes[1] & 0xFF) << 8;
    return magic == GZIPInputStream.GZIP_MAGIC;
  }

  /** A document, read as a list; null if it is none. */
  @Nullable Listing read(byte[] bytes, @Nullable String charset, String url) throws BadInput {
    Decoded decoded = Decoding.decode(bytes, charset);
    return switch (Form.of(decoded)) {
      case FEED -> new Listing(feeds.read(decoded, url).items(), List.of());
      case OPML -> new Listing(List.of(), Opml.read(decoded));
      case SITEMAP -> sitemap(bytes, url);
      case HTML, OTHER -> null;
    };
  }

  private Listing sitemap(byte[] bytes, String url) throws BadInput {
    Sitemap sitemap = sitemaps.read(bytes, url);
    return new Listing(sitemap.items(), sitemap.maps());
  }
}
