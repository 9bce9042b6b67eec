package org.musnad.intake.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.intake.Defaults;
import org.musnad.intake.Fault;
import org.musnad.intake.FormsTest;
import org.musnad.intake.WebTest;
import org.musnad.intake.fetch.Site;
import org.musnad.intake.fetch.Validators;

class WatchTest {
  private static final String TEXT =
      "أعلنت هيئة النقل خطاً جديداً للحافلات بين المطار ووسط المدينة.";

  @TempDir private Path folder;
  private Path file;
  private Site site;
  private final List<String> kept = new ArrayList<>();
  private final List<String> given = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private volatile boolean ledgerFails;

  private final Watch.Sink sink =
      new Watch.Sink() {
        @Override
        public void article(Article article, Capture capture, String place) {
          given.add(article.id());
        }

        @Override
        public void fault(Fault fault) {
          faults.add(fault.toString());
        }

        @Override
        public void commit() {
          if (ledgerFails) {
            throw new IllegalStateException("disk full");
          }
          kept.addAll(given);
          given.clear();
        }
      };

  @BeforeEach
  void open() throws IOException {
    site = new Site();
    file = folder.resolve("musnad.db.watch");
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Watch watch(int most) throws IOException {
    WatchFile memory = WatchFile.open(file, Clock.systemUTC());
    return new Watch(WebTest.fetcher(), new Defaults(null, null), memory, most, 2, sink);
  }

  private Round round(int most, String... lists) throws IOException {
    try (Watch watch = watch(most)) {
      return watch.round(List.of(lists));
    }
  }

  private String feed(int... items) {
    StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>السفح</title>");
    for (int item : items) {
      rss.append("<item><title>خبر</title><link>")
          .append(site.url("/" + item))
          .append("</link></item>");
      site.text("/" + item, "text/html", FormsTest.page("", TEXT));
    }
    return rss.append("</channel></rss>").toString();
  }

  private List<String> urls(int... items) {
    return Arrays.stream(items).mapToObj(item -> site.url("/" + item)).toList();
  }

  @Test
  void onlyWhatIsNewIsFetched() throws IOException {
    String feed = site.url("/feed");
    site.text("/feed", "text/xml", feed(2, 1));
    assertEquals(new Round(1, 0, 2, 0, 0, 0), round(9, feed));
    assertEquals(urls(2, 1), kept);
    assertEquals(new Round(1, 0, 0, 0, 0, 0), round(9, feed));
    site.text("/feed", "text/xml", feed(3, 2, 1));
    assertEquals(new Round(1, 0, 1, 0, 0, 0), round(9, feed));
    assertEquals(urls(2, 1, 3), kept);
    assertEquals(1, Collections.frequency(site.requests(), "/1"));
  }

  @Test
  void whatHasNotChangedIsAskedForConditionally() throws IOException {
    String rss = feed(1);
    site.page(
        "/feed",
        exchange -> {
          if ("\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            Site.send(exchange, 200, "text/xml", rss.getBytes(UTF_8));
          }
        });
    round(9, site.url("/feed"));
    assertEquals(new Round(1, 1, 0, 0, 0, 0), round(9, site.url("/feed")));
  }

  @Test
  void whatIsDownIsTriedAgainAndGivenUpInTheEnd() throws IOException {
    String rss = feed(1);
    site.page(
        "/feed",
        exchange -> {
          if (exchange.getRequestHeaders().containsKey("If-None-Match")) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            Site.send(exchange, 200, "text/xml", rss.getBytes(UTF_8));
          }
        });
    site.status("/1", 503);
    for (int i = 0; i < 5; i++) {
      assertEquals(new Round(1, 0, 0, 0, 1, 1), round(9, site.url("/feed")), "round " + i);
    }
    assertEquals(new Round(1, 0, 0, 0, 0, 0), round(9, site.url("/feed")));
    assertEquals(new Round(1, 1, 0, 0, 0, 0), round(9, site.url("/feed")));
    assertEquals(5, Collections.frequency(site.requests(), "/1"));
  }

  @Test
  void whatIsNotThereIsNotAskedForAgain() throws IOException {
    site.text("/feed", "text/xml", feed(1, 2));
    site.status("/1", 404);
    assertEquals(new Round(1, 0, 1, 1, 0, 1), round(9, site.url("/feed")));
    assertEquals(new Round(1, 0, 0, 0, 0, 0), round(9, site.url("/feed")));
  }

  @Test
  void aFeedThatIsDownHarmsNoOther() throws IOException {
    site.text("/feed", "text/xml", feed(1)).text("/page", "text/html", FormsTest.page("", TEXT));
    Round round = round(9, site.url("/down"), site.url("/feed"), site.url("/page"), "https://");
    assertEquals(new Round(4, 0, 1, 0, 0, 3), round);
    assertTrue(
        faults.contains(
            site.url("/page")
                + ": neither a feed nor a sitemap nor OPML; give the feed's address, as its site"
                + " links it"),
        faults.toString());
  }

  @Test
  void manyItemsAreSpreadOverRounds() throws IOException {
    site.text("/feed", "text/xml", feed(1, 2, 3, 4, 5));
    assertEquals(2, round(2, site.url("/feed")).articles());
    assertEquals(2, round(2, site.url("/feed")).articles());
    assertEquals(1, round(2, site.url("/feed")).articles());
    assertEquals(urls(1, 2, 3, 4, 5), kept);
  }

  @Test
  void sitemapsOfSitemaps() throws IOException {
    feed(1);
    String one = "<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>";
    site.text("/index.xml", "text/xml", one.formatted(site.url("/map.xml")));
    site.text(
        "/map.xml", "text/xml", "<urlset><url><loc>" + site.url("/1") + "</loc></url></urlset>");
    assertEquals(new Round(2, 0, 1, 0, 0, 0), round(9, site.url("/index.xml")));
    assertEquals(urls(1), kept);
  }

  @Test
  void nothingIsRememberedThatTheLedgerDidNotKeep() throws IOException {
    site.text("/feed", "text/xml", feed(1));
    ledgerFails = true;
    assertThrows(IllegalStateException.class, () -> round(9, site.url("/feed")));
    assertFalse(Files.exists(file));
    ledgerFails = false;
    given.clear();
    assertEquals(1, round(9, site.url("/feed")).articles());
  }

  @Test
  void stoppingEndsTheRoundAndLosesNothing() throws Exception {
    site.text("/feed", "text/xml", feed(1, 2, 3));
    CountDownLatch asked = new CountDownLatch(1);
    site.page(
        "/2",
        exchange -> {
          asked.countDown();
          try {
            Thread.sleep(15_000);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          Site.send(exchange, 200, "text/html", FormsTest.page("", TEXT).getBytes(UTF_8));
        });
    Watch watch = watch(9);
    AtomicReference<Round> result = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                result.set(watch.round(List.of(site.url("/feed"))));
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    asked.await();
    Instant begin = Instant.now();
    watch.stop();
    assertTimeout(Duration.ofSeconds(12), () -> thread.join());
    assertTrue(
        Duration.between(begin, Instant.now()).toSeconds() < 10, "does not wait for the page");
    assertEquals(1, result.get().articles());
    assertEquals(0, result.get().faults(), "stopping is no fault");
    assertEquals(urls(1), kept);
    feed(2);
    assertEquals(2, round(9, site.url("/feed")).articles());
    assertEquals(urls(1, 2, 3), kept);
  }

  @Test
  void theMemoryLastsAndForgetsWhatIsOld() throws IOException {
    Clock then = Clock.fixed(Instant.parse("2016-11-05T08:00:00Z"), ZoneOffset.UTC);
    WatchFile memory = WatchFile.open(file, then);
    memory.keep("https://a.example/feed", new Validators("\"a\tb\n\"", null));
    memory.done("https://a.example/1");
    memory.failed("https://a.example/2");
    memory.save();
    WatchFile again = WatchFile.open(file, then);
    assertEquals(new Validators("\"a b \"", null), again.validators("https://a.example/feed"));
    assertEquals(Validators.NONE, again.validators("https://b.example/feed"));
    assertTrue(again.isDone("https://a.example/1"));
    assertFalse(again.isDone("https://a.example/2"));
    Clock later = Clock.fixed(Instant.parse("2017-11-05T08:00:00Z"), ZoneOffset.UTC);
    WatchFile old = WatchFile.open(file, later);
    old.done("https://a.example/3");
    old.save();
    assertFalse(WatchFile.open(file, later).isDone("https://a.example/1"));
    assertTrue(WatchFile.open(file, later).isDone("https://a.example/3"));
    assertEquals(List.of(file), Files.list(folder).toList(), "nothing else is left");
  }

  @Test
  void aBrokenMemoryIsNoFault() throws IOException {
    Files.writeString(
        file, "item\thttps://a.example/1\t2016-99-99\t0\n\0\nlist\titem\t\t\nitem\tx\n");
    WatchFile memory = WatchFile.open(file, Clock.systemUTC());
    assertFalse(memory.isDone("https://a.example/1"));
  }
}
