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
import java.net.InetAddress;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final String AGENT = "Musnad/1 (+Musnad)";
  private static final Limits QUICK = limits(Duration.ofSeconds(20));

  private static Limits limits(Duration whole) {
    return new Limits(
        1 << 20,
        Duration.ofSeconds(5),
        whole,
        3,
        Duration.ofMillis(1),
        3,
        Duration.ofMillis(5),
        Duration.ofSeconds(2));
  }

  private Site site;
  private Fetcher fetcher;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
    fetcher = new Fetcher(AGENT, QUICK, AddressRule.ANY);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Fetched fetch(String path) throws FetchFailure {
    return fetcher.fetch(site.url(path), Validators.NONE);
  }

  private FetchFailure failure(String path) {
    return assertThrows(FetchFailure.class, () -> fetch(path));
  }

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
  void privateHostsCanBeForbidden() throws IOException {
    Fetcher guarded = new Fetcher(AGENT, QUICK, AddressRule.PUBLIC);
    site.text("/a", "text/html", "x");
    FetchFailure no =
        assertThrows(FetchFailure.class, () -> guarded.fetch(site.url("/a"), Validators.NONE));
    assertEquals("not an address of the public web", no.problem());
    assertEquals(List.of(), site.requests());
    for (String address :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "198.18.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "fe80::1",
            "fc00::1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:0:7f00:1::",
            "64:ff9b:1::7f00:1",
            "fec0::1",
            "::127.0.0.1",
            "::ffff:127.0.0.1",
            "ff02::1")) {
      assertFalse(AddressRule.PUBLIC.allows(InetAddress.getByName(address)), address);
    }
    for (String address : List.of("8.8.8.8", "100.128.0.1", "172.32.0.1", "2a00:1450::1")) {
      assertTrue(AddressRule.PUBLIC.allows(InetAddress.getByName(address)), address);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://0x7f.0.0.1/",
        "http://127.0.0.1./",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[fe80::1%25lo]/",
        "http://[64:ff9b::7f00:1]/",
        "http://0.0.0.0/",
        "http://0/",
        "http://[::]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://１２７.0.0.1/",
        "http://127。0。0。1/",
        "http://user@8.8.8.8/",
        "http://8.8.8.8@127.0.0.1/",
        "http://8.8.8.8:22/",
        "http://8.8.8.8:8080/",
        "https://8.8.8.8:6443/",
        "http:\\\\127.0.0.1/",
        "HTTP://127.0.0.1:80/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "jar:http://127.0.0.1/!/"
      })
  void noSpellingLeadsToThisMachine(String url) {
    Fetcher guarded = new Fetcher(AGENT, QUICK, AddressRule.PUBLIC);
    FetchFailure no = assertThrows(FetchFailure.class, () -> guarded.fetch(url, Validators.NONE));
    assertTrue(
        List.of(
                "its host is not on the public internet",
                "not an address of the public web",
                "no address of the web")
            .contains(no.problem()),
        url + ": " + no.problem());
  }

  /** Of this machine's addresses here one may not be asked. */
  private static final AddressRule ONE = address -> !address.getHostAddress().equals("127.0.0.2");

  @Test
  void aRedirectionIsLookedAtTooAndSoIsRobots() {
    Fetcher guarded = new Fetcher(AGENT, QUICK, ONE);
    String elsewhere = site.url("/secret").replace("localhost", "127.0.0.2");
    site.page(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().add("Location", elsewhere);
          Site.send(exchange, 302, "text/plain", new byte[0]);
        });
    FetchFailure no =
        assertThrows(FetchFailure.class, () -> guarded.fetch(site.url("/a"), Validators.NONE));
    assertEquals("its host is not on the public internet", no.problem());
    assertEquals(List.of("/robots.txt", "/a"), site.requests());
  }

  @Test
  void anAnswerOfAHostThatWasLedElsewhereMeanwhileIsNotShown() {
    site.text("/a", "text/html", "secret");
    AtomicInteger looks = new AtomicInteger();
    AddressRule rebound = address -> looks.incrementAndGet() < 4;
    Fetcher guarded = new Fetcher(AGENT, QUICK, rebound);
    String url = site.url("/a").replace("localhost", "127.0.0.1");
    FetchFailure no = assertThrows(FetchFailure.class, () -> guarded.fetch(url, Validators.NONE));
    assertEquals("its host is not on the public internet", no.problem());
    assertEquals(List.of("/robots.txt", "/a"), site.requests(), "it was asked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "خبر", "ftp://a.example/x", "http://", "http:///x", "http://a b/", "file:/x"})
  void whatIsNoAddress(String url) {
    FetchFailure none = assertThrows(FetchFailure.class, () -> fetcher.fetch(url, Validators.NONE));
    assertEquals("no address of the web", none.problem());
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
