package org.musnad.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest extends SiteFetching {
  @Test
  void aPageWithWhatIsSaidOfIt() throws FetchFailure {
    site.page(
        "/a",
        exchange -> {
          assertEquals(AGENT, exchange.getRequestHeaders().getFirst("User-Agent"));
          exchange.getResponseHeaders().add("ETag", "\"1\"");
          exchange.getResponseHeaders().add("Last-Modified", "Sat, 05 Nov 2016 08:30:00 GMT");
          Site.send(exchange, 200, "Text/HTML; charset=\"windows-1256\"", new byte[] {1, 2});
        });
    Fetched page = fetch("/a");
    assertArrayEquals(new byte[] {1, 2}, page.bytes());
    assertTrue(page.changed());
    assertEquals("text/html", page.mediaType());
    assertEquals("windows-1256", page.charset());
    assertEquals(new Validators("\"1\"", "Sat, 05 Nov 2016 08:30:00 GMT"), page.validators());
    assertEquals(site.url("/a"), page.url());
    assertEquals(List.of("/robots.txt", "/a"), site.requests());
  }

  @Test
  void whatHasNotChangedIsNotSent() throws FetchFailure {
    site.page(
        "/a",
        exchange -> {
          boolean same =
              "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                  && "yesterday".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          exchange.sendResponseHeaders(same ? 304 : 500, -1);
        });
    Fetched page = fetcher.fetch(site.url("/a"), new Validators("\"1\"", "yesterday"));
    assertFalse(page.changed());
    assertEquals(0, page.bytes().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "deflate", "bare"})
  void packedAnswersAreUnpacked(String coding) throws IOException {
    byte[] text = "قال الوزير".repeat(1_000).getBytes(UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out =
        coding.endsWith("gzip")
            ? new GZIPOutputStream(packed)
            : new DeflaterOutputStream(
                packed, new java.util.zip.Deflater(9, coding.equals("bare")))) {
      out.write(text);
    }
    site.page(
        "/a",
        exchange -> {
          String name = coding.equals("bare") ? "deflate" : coding;
          exchange.getResponseHeaders().add("Content-Encoding", name);
          Site.send(exchange, 200, "text/html", packed.toByteArray());
        });
    assertArrayEquals(text, fetch("/a").bytes());
  }

  @Test
  void aBombIsTooLarge() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[QUICK.mostBytes() + 1]);
    }
    site.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          Site.send(exchange, 200, "text/html", packed.toByteArray());
        });
    assertEquals("larger than 1 MB", failure("/a").problem());
  }

  @Test
  void aHugeBodyIsNotReadToItsEnd() {
    AtomicInteger sent = new AtomicInteger();
    site.page(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 1_000; i++) {
              out.write(new byte[1 << 20]);
              sent.incrementAndGet();
            }
          }
        });
    assertEquals("larger than 1 MB", failure("/a").problem());
    assertTrue(sent.get() < 500, "sent " + sent.get() + " MB");
  }

  @Test
  void aSlowServerIsLeft() {
    fetcher = new Fetcher(AGENT, limits(Duration.ofMillis(1_500)), AddressRule.ANY);
    site.page(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              out.write('x');
              out.flush();
              sleep(100);
            }
          }
        });
    site.page("/silent", exchange -> sleep(10_000));
    for (String path : List.of("/drip", "/silent")) {
      FetchFailure slow =
          assertTimeout(Duration.ofSeconds(9), () -> failure(path), "slow servers hold nobody");
      assertEquals("no whole answer within 1 s", slow.problem());
      assertTrue(slow.isPassing());
    }
  }

  private static void sleep(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void redirectionsAreFollowed() throws FetchFailure {
    site.status("/a", 301, "Location", "/b").status("/b", 302, "Location", site.url("/خبر c"));
    site.text("/%D8%AE%D8%A8%D8%B1%20c", "text/html", "x");
    Fetched page = fetch("/a");
    assertEquals(site.url("/%D8%AE%D8%A8%D8%B1%20c"), page.url());
  }

  @Test
  void circlesAndLongChainsOfRedirectionsEnd() {
    site.status("/a", 302, "Location", "/b").status("/b", 302, "Location", "/a");
    assertEquals("redirected in a circle", failure("/a").problem());
    for (int i = 0; i < 9; i++) {
      site.status("/" + i, 307, "Location", "/" + (i + 1));
    }
    assertEquals("redirected more than 3 times", failure("/0").problem());
    site.status("/n", 302).status("/f", 302, "Location", "file:///etc/passwd");
    assertEquals("redirected to nowhere", failure("/n").problem());
    assertEquals("redirected to nowhere", failure("/f").problem());
  }

  @Test
  void aBusyServerIsAskedAgain() throws FetchFailure {
    AtomicInteger asked = new AtomicInteger();
    site.page(
        "/a",
        exchange -> {
          if (asked.incrementAndGet() < 3) {
            exchange.getResponseHeaders().add("Retry-After", asked.get() == 1 ? "1" : "x");
            exchange.sendResponseHeaders(asked.get() == 1 ? 429 : 503, -1);
          } else {
            Site.send(exchange, 200, "text/html", new byte[] {1});
          }
        });
    Instant begin = Instant.now();
    assertEquals(1, fetch("/a").bytes().length);
    assertTrue(Duration.between(begin, Instant.now()).toMillis() >= 1_000, "waited as it said");
    assertEquals(3, asked.get());
  }

  @Test
  void aServerThatStaysBusyIsLeftAlone() {
    site.status("/a", 503);
    FetchFailure busy = failure("/a");
    assertEquals("the server is busy or fails (503)", busy.problem());
    assertTrue(busy.isPassing());
    assertEquals(3, Collections.frequency(site.requests(), "/a"));
    site.status("/b", 429, "Retry-After", "3600").text("/c", "text/html", "x");
    sleep(30);
    assertTrue(failure("/b").problem().contains("asks to be left alone for 3600 s"));
    assertTrue(failure("/c").problem().contains("asks to be left alone for 35"));
    assertFalse(site.requests().contains("/c"), "the whole host is left alone");
  }

  @ParameterizedTest
  @CsvSource({
    "404, not there (404)",
    "403, the server refuses it (403)",
    "418, the server fails (418)"
  })
  void refusals(int status, String problem) {
    site.status("/a", status);
    FetchFailure refusal = failure("/a");
    assertEquals(problem, refusal.problem());
    assertFalse(refusal.isPassing());
    assertEquals(1, Collections.frequency(site.requests(), "/a"));
  }

  @Test
  void robotsAreHeard() throws FetchFailure {
    site.text(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nAllow: /\n\nUser-agent: Musnad\nDisallow: /secret\nAllow: /secret/open\n");
    site.text("/secret/a", "text/html", "x").text("/secret/open", "text/html", "x");
    site.status("/a", 302, "Location", "/secret/a");
    assertEquals("its site's robots.txt forbids fetching it", failure("/secret/a").problem());
    assertEquals(
        "its site's robots.txt forbids fetching it",
        failure("/a").problem(),
        "also after a redirection");
    assertEquals(site.url("/secret/open"), fetch("/secret/open").url());
    assertFalse(site.requests().contains("/secret/a"));
    assertEquals(1, Collections.frequency(site.requests(), "/robots.txt"), "asked for once");
  }

  @Test
  void aServerThatFailsToGiveItsRobotsIsLeftAlone() {
    site.status("/robots.txt", 500).text("/a", "text/html", "x");
    assertTrue(failure("/a").isPassing());
    assertFalse(site.requests().contains("/a"));
  }

  @Test
  void aHostIsAskedForOneThingAtATimeAndWithPauses() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    site.text("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 0.1\n");
    for (int i = 0; i < 6; i++) {
      site.page(
          "/" + i,
          exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            sleep(20);
            now.decrementAndGet();
            Site.send(exchange, 200, "text/html", new byte[] {1});
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(6);
    Instant begin = Instant.now();
    for (int i = 0; i < 6; i++) {
      String path = "/" + i;
      threads.submit(() -> fetch(path));
    }
    threads.shutdown();
    assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
    assertEquals(1, most.get());
    assertTrue(Duration.between(begin, Instant.now()).toMillis() >= 5 * 120, "paused in between");
  }

  @Test
  void nobodyThere() {
    String url = site.url("/a");
    site.close();
    FetchFailure none = assertThrows(FetchFailure.class, () -> fetcher.fetch(url, Validators.NONE));
    assertTrue(none.problem().startsWith("cannot be reached: "), none.problem());
    assertTrue(none.isPassing());
    FetchFailure unknown =
        assertThrows(
            FetchFailure.class, () -> fetcher.fetch("http://nobody.invalid/", Validators.NONE));
    assertEquals("no host nobody.invalid found", unknown.problem());
  }

  @Test
  void retryAfter() {
    Instant now = Instant.parse("2016-11-05T08:30:00Z");
    assertEquals(Duration.ofSeconds(120), RetryAfter.read(" 120 ", now));
    assertEquals(Duration.ofSeconds(60), RetryAfter.read("Sat, 05 Nov 2016 08:31:00 GMT", now));
    assertEquals(Duration.ZERO, RetryAfter.read("Sat, 05 Nov 2016 08:00:00 GMT", now));
    assertEquals(null, RetryAfter.read("soon", now));
    assertEquals(null, RetryAfter.read(null, now));
  }
}
