package org.musnad.intake.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.input.Decoded;

/** Reads RSS (0.9 to 2.0) and Atom. Immutable. */
public final class FeedReader {
  /** A DOCTYPE without declarations of its own, which old feeds have, says nothing. */
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s[^\\[>]*>");

  /** What XML 1.0 does not allow, as it is or by its number, though many feeds have it. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]"
              + "|&#0*(?:[0-8]|1[124-9]|2[0-9]|3[01]);|&#x0*(?:[0-8bcef]|1[0-9a-f]);",
          Pattern.CASE_INSENSITIVE);

  /**
   * The feed in a text.
   *
   * @param url where it came from, to which its links are relative; or null
   * @throws BadInput if it is none
   */
  public Feed read(Decoded decoded, @Nullable String url) throws BadInput {
    try {
      SyndFeed feed = new SyndFeedInput().build(new StringReader(allowed(decoded.text())));
      String title = plain(feed.getTitle());
      List<FeedItem> items = new ArrayList<>();
      for (SyndEntry entry : feed.getEntries()) {
        items.add(item(entry, title, url));
      }
      return new Feed(title, items);
    } catch (FeedException | RuntimeException e) {
      String problem = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      throw new BadInput("not a feed: " + problem, "check the address in a browser");
    } catch (StackOverflowError e) {
      throw new BadInput("not a feed: elements nested too deep", "check the address in a browser");
    }
  }

  private static String allowed(String text) {
    return FORBIDDEN.matcher(DOCTYPE.matcher(text).replaceFirst("")).replaceAll("");
  }

  private static FeedItem item(SyndEntry entry, @Nullable String feedTitle, @Nullable String url) {
    return new FeedItem(
        link(entry, url),
        plain(entry.getTitle()),
        authors(entry),
        date(entry),
        entry.getSource() == null ? feedTitle : plain(entry.getSource().getTitle()),
        content(entry));
  }

  private static @Nullable String link(SyndEntry entry, @Nullable String url) {
    return Stream.of(entry.getLink(), entry.getUri())
        .filter(Objects::nonNull)
        .map(link -> Links.absolute(link, url))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String authors(SyndEntry entry) {
    String names =
        entry.getAuthors().stream()
            .map(person -> plain(person.getName()))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("، "));
    return names.isEmpty() ? plain(entry.getAuthor()) : names;
  }

  private static @Nullable String date(SyndEntry entry) {
    Date date =
        entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
    return date == null ? null : date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The longest of what is given of the text. */
  private static @Nullable String content(SyndEntry entry) {
    String longest = null;
    for (SyndContent content :
        Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
            .toList()) {
      String value = content.getValue();
      if (value != null
          && !value.isBlank()
          && (longest == null || value.length() > longest.length())) {
        longest = value;
      }
    }
    return longest;
  }

  private static @Nullable String plain(@Nullable String html) {
    if (html == null) {
      return null;
    }
    boolean marked = html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
    String text =
        (marked ? Jsoup.parse(html).text() : html).replaceAll("[\\s\\p{Z}]+", " ").strip();
    return text.isEmpty() ? null : text;
  }
}
