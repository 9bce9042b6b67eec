package org.musnad.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.intake.feed.FeedItem;
import org.musnad.intake.fetch.Fetched;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.input.Decoded;
import org.musnad.intake.input.Decoding;
import org.musnad.intake.page.Page;
import org.musnad.intake.page.PageReader;
import org.musnad.intake.page.PageUrl;

/** Makes articles of pages. Thread-safe if the sink is. */
final class Pages {
  private static final String HTML = "text/html";

  /** Letters from which the text in a feed counts as the whole article. */
  private static final int WHOLE = 200;

  private final Defaults defaults;
  private final Intake.Sink sink;
  private @Nullable PageReader reader;

  Pages(Defaults defaults, Intake.Sink sink) {
    this.defaults = defaults;
    this.sink = sink;
  }

  /** Made when the first page comes, as most inputs have none. */
  private synchronized PageReader reader() {
    PageReader made = reader == null ? new PageReader() : reader;
    reader = made;
    return made;
  }

  /**
   * Takes the article of a page.
   *
   * @param place where it stands, for complaints; its id, too, if it has no address
   * @param item what a list said of it, or null
   * @throws BadInput if it has none
   */
  void page(Original original, String place, @Nullable FeedItem item) throws BadInput {
    page(original, place, place, item);
  }

  void page(Original original, String id, String place, @Nullable FeedItem item) throws BadInput {
    Page page = reader().read(original.bytes(), original.charset(), original.url());
    FeedItem said = item == null ? new FeedItem(null, null, null, null, null, null) : item;
    Article article =
        new Article(
            page.url() == null ? id : page.url(),
            page.text(),
            first(page.outlet(), defaults.outlet(), said.outlet(), PageUrl.host(page.url())),
            page.url(),
            first(page.published(), said.published(), defaults.published()),
            first(page.title(), said.title()),
            first(page.author(), said.author()));
    String from = original.url() == null ? page.url() : original.url();
    sink.article(
        article, new Capture(original.bytes(), HTML, page.charset(), from, original.time()), place);
  }

  /** Takes a text from the web. */
  void text(Fetched fetched, String place) throws BadInput {
    Decoded text = Decoding.decode(fetched.bytes(), fetched.charset());
    if (text.text().isBlank() || text.text().indexOf(0) >= 0) {
      throw new BadInput("no text", "give the address of an article");
    }
    String url = fetched.url();
    sink.article(
        new Article(
            url,
            text.text(),
            first(defaults.outlet(), PageUrl.host(url)),
            url,
            defaults.published(),
            null,
            null),
        new Capture(fetched.bytes(), "text/plain", text.charset(), url, fetched.time()),
        place);
  }

  /**
   * Takes what a feed has of an article.
   *
   * @param place where the feed is
   * @param wholeOnly whether to leave what is likely but the beginning
   * @return whether there was enough of it
   */
  boolean entry(FeedItem item, String place, boolean wholeOnly) {
    String text = item.content() == null ? null : reader().text(item.content());
    if (text == null || wholeOnly && text.chars().filter(Character::isLetter).count() < WHOLE) {
      return false;
    }
    String url = PageUrl.normal(item.url());
    Article article =
        new Article(
            url == null ? place + "#" + Integer.toHexString(text.hashCode()) : url,
            text,
            first(defaults.outlet(), item.outlet(), PageUrl.host(url)),
            url,
            first(item.published(), defaults.published()),
            item.title(),
            item.author());
    byte[] bytes = String.valueOf(item.content()).getBytes(UTF_8);
    Capture capture = new Capture(bytes, HTML, "UTF-8", item.url(), Instant.now());
    sink.article(article, capture, url == null ? place : url);
    return true;
  }

  private static @Nullable String first(@Nullable String... values) {
    return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
