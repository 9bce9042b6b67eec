package org.musnad.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Article;
import org.musnad.intake.fetch.AddressRule;
import org.musnad.intake.fetch.Fetcher;
import org.musnad.intake.fetch.Limits;
import org.musnad.intake.fetch.Site;

/** Articles from a site. */
public class WebTest {
  private static final String TEXT =
      "أعلنت هيئة النقل خطاً جديداً للحافلات بين المطار ووسط المدينة.";

  @TempDir private Path folder;
  private Site site;
  private final Taken taken = new Taken();

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  public static Fetcher fetcher() {
    Duration patient = Duration.ofSeconds(20);
    Limits quick =
        new Limits(
            1 << 20,
            patient,
            patient,
            3,
            Duration.ZERO,
            1,
            Duration.ofMillis(1),
            Duration.ofMillis(10));
    return new Fetcher("Musnad/1 (+Musnad)", quick, AddressRule.ANY);
  }

  private Taken read(String... names) {
    return taken.read(fetcher(), names);
  }

  private static String rss(String... items) {
    return "<rss version='2.0'><channel><title>السفح</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private String item(String path, String content) {
    return "<item><title>خبر "
        + path
        + "</title><link>"
        + site.url(path)
        + "</link>"
        + "<pubDate>Sat, 05 Nov 2016 08:30:00 GMT</pubDate><description>"
        + content
        + "</description></item>";
  }

  @Test
  void oneArticleIsFetchedAndNoList() {
    byte[] page = FormsTest.page("", TEXT).getBytes(UTF_8);
    site.page("/a", exchange -> Site.send(exchange, 200, "text/html; charset=UTF-8", page));
    byte[] feed = rss(item("/a", "")).getBytes(UTF_8);
    site.page("/feed", exchange -> Site.send(exchange, 200, "application/rss+xml", feed));
    Web web = new Web(fetcher(), new Defaults(null, null), taken);
    web.takeOne(site.url("/a"));
    web.takeOne(site.url("/feed"));
    assertEquals(List.of(site.url("/a")), taken.ids());
    assertEquals(1, taken.faults.size());
    assertTrue(taken.faults.get(0).contains("a list of articles"), taken.faults.get(0));
  }

  @Test
  void aPageIsFetched() {
    byte[] page = FormsTest.page("", TEXT).getBytes(Charset.forName("windows-1256"));
    site.page("/a?id=1", exchange -> Site.send(exchange, 200, "text/html; charset=UTF-8", page));
    read(site.url("/a?id=1&utm_source=x").replace("&utm_source=x", ""));
    Article article = taken.articles.get(0);
    assertEquals(TEXT, article.text());
    assertEquals(site.url("/a?id=1"), article.id());
    assertEquals(site.url("/a?id=1"), article.url());
    assertEquals("localhost", article.outlet());
    assertEquals("windows-1256", taken.captures.get(0).charset(), "the header is wrong");
    assertEquals(site.url("/a?id=1"), taken.captures.get(0).url());
  }

  @Test
  void aFeedGivesItsArticles() {
    String whole = TEXT.repeat(5);
    site.text(
        "/feed",
        "application/rss+xml",
        rss(item("/1", "موجز"), item("/2", whole), item("/3", "موجز"), item("/1", "")));
    site.text("/1", "text/html", FormsTest.page("", TEXT)).status("/2", 403);
    read(site.url("/feed"));
    assertEquals(List.of(site.url("/1"), site.url("/2")), taken.ids());
    assertEquals(List.of(TEXT, whole), taken.texts());
    assertEquals(
        "2016-11-05T08:30:00Z", taken.articles.get(0).published(), "the page does not say");
    assertEquals(List.of(site.url("/3") + ": not there (404); check the address"), taken.faults);
    assertEquals(1, Collections.frequency(site.requests(), "/1"));
  }

  @Test
  void listsOfListsAreFollowed() throws IOException {
    String index = "<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>";
    site.text("/sitemap.xml", "application/xml", index.formatted(site.url("/news.xml")));
    String map = "<urlset><url><loc>%s</loc></url><url><loc>%s</loc></url></urlset>";
    site.text("/news.xml", "text/xml", map.formatted(site.url("/1"), site.url("/none")));
    site.text("/feed", "text/xml", rss(item("/2", "")));
    site.text("/1", "text/html", FormsTest.page("", TEXT));
    site.text("/2", "text/html", FormsTest.page("", TEXT));
    Path opml = folder.resolve("feeds.opml");
    String outline = "<outline xmlUrl='%s'/>";
    Files.writeString(
        opml,
        "<opml><body>"
            + outline.formatted(site.url("/feed"))
            + outline.formatted(site.url("/down"))
            + outline.formatted(site.url("/sitemap.xml"))
            + "</body></opml>");
    read(opml.toString());
    assertEquals(List.of(site.url("/2"), site.url("/1")), taken.ids());
    assertEquals(2, taken.faults.size());
    assertEquals(site.url("/down") + ": not there (404); check the address", taken.faults.get(0));
  }

  @Test
  void aListThatNamesItselfEnds() {
    String index = "<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>";
    site.text("/sitemap.xml", "application/xml", index.formatted(site.url("/sitemap.xml")));
    read(site.url("/sitemap.xml"));
    assertEquals(1, Collections.frequency(site.requests(), "/sitemap.xml"));
  }

  @Test
  void textsAreTakenAndPicturesAreNot() {
    site.text("/a.txt", "text/plain; charset=utf-8", TEXT);
    site.page(
        "/a.png",
        exchange -> Site.send(exchange, 200, "image/png", new byte[] {(byte) 0x89, 'P', 0}));
    read(site.url("/a.txt"), site.url("/a.png"));
    assertEquals(List.of(TEXT), taken.texts());
    assertEquals(
        List.of(
            site.url("/a.png")
                + ": no page and no feed, but image/png; give the address of a page or feed"),
        taken.faults);
  }

  @Test
  void whatIsDownIsOneFault() {
    site.text("/1", "text/html", FormsTest.page("", TEXT)).status("/2", 503);
    read(site.url("/2"), "http://localhost:1/x", site.url("/front"));
    assertEquals(3, taken.faults.size());
    assertTrue(
        taken.faults.get(0).startsWith(site.url("/2") + ": the server is busy"),
        taken.faults.get(0));
    assertTrue(taken.faults.get(1).contains("cannot be reached"), taken.faults.get(1));
    taken.faults.clear();
    site.text("/front", "text/html", "<html><body><ul><li><a href='/1'>خبر</a></ul></body></html>");
    taken.read(fetcher(), site.url("/front"));
    assertEquals(
        List.of(
            site.url("/front")
                + ": no article on this page; give the article's own page, or its text as .txt"),
        taken.faults);
  }

  @Test
  void bytesAreKeptAsTheyCame() {
    String page = FormsTest.page("", TEXT);
    site.text("/1", "text/html", page);
    read(site.url("/1"));
    assertEquals(page, new String(taken.captures.get(0).bytes(), UTF_8));
  }
}
