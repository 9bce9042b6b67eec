package org.musnad.desk.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.desk.RunningDesk;
import org.musnad.desk.add.Adder.Outcome;
import org.musnad.desk.add.Adder.Received;
import org.musnad.desk.add.Adder.State;
import org.musnad.desk.article.Reception.Taken;

/** Reading without storing: how long and for whom, and all that a user can bring. */
class DraftsTest {
  private static final String SAID = "قال الوزير إن النهر فاض صباح اليوم.";
  private static final String PAGE =
      "<!doctype html><html lang=ar><head><title>فيضان</title></head><body><article><h1>فيضان</h1><p>"
          + (SAID + " ").repeat(12)
          + "</p><script>x()</script></article></body></html>";

  private static RunningDesk desk;

  @BeforeAll
  static void open() {
    desk = RunningDesk.empty();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] warc() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "WARC-Date: 2026-06-02T10:00:00Z\r\nWARC-Target-URI: https://sahil.example/1\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: ";
    return bytes(head + bytes(http).length + "\r\n\r\n" + http + "\r\n\r\n");
  }

  @Test
  void nothingIsStoredUntilSomebodyKeepsIt() {
    long before = articles();
    String path = Uploads.read(desk, "text", null, bytes(SAID));
    assertTrue(desk.page(path).selectFirst("#text").text().contains("النهر فاض"));
    assertEquals(before, articles());
    String article = desk.post(path + "/1/keep").headers().firstValue("Location").orElseThrow();
    assertTrue(article.startsWith("/articles/pasted-"), article);
    assertEquals(before + 1, articles());
    assertEquals(article, desk.post(path + "/1/keep").headers().firstValue("Location").orElse(""));
    assertEquals(before + 1, articles());
    assertNull(desk.page(article).selectFirst(".draft"));
  }

  @Test
  void aTextWithoutArabicIsToldOf() {
    String english = Uploads.read(desk, "text", null, bytes("The minister said the river rose."));
    assertTrue(desk.page(english).select("p.notice").text().contains("no Arabic letter"));
    String mixed = Uploads.read(desk, "text", null, bytes("The minister: " + SAID));
    assertEquals("", desk.page(mixed).select("p.notice").text());
  }

  @Test
  void theDayOfADraftCanBeGivenAfterwards() {
    String path = Uploads.read(desk, "text", null, bytes("قال حنا إن النهر فاض أمس."));
    String form = desk.page(path).selectFirst("form:has(input[type=date])").attr("action");
    assertEquals(path, desk.post(form).headers().firstValue("Location").orElse(""));
    assertEquals(422, desk.post(form, "published", "5/11/2016").statusCode());
    String dated =
        desk.post(form, "published", "2016-11-05").headers().firstValue("Location").orElseThrow();
    Document page = desk.page(dated);
    assertNull(page.selectFirst("form:has(input[type=date])"));
    assertTrue(page.selectFirst(".facts").text().contains("2016"), page.text());
    assertTrue(page.text().contains("4 November 2016"), page.text());
    assertEquals(404, desk.get(path).statusCode());
  }

  private static long articles() {
    return desk.ledger().database().read(s -> s.number("SELECT count(*) FROM articles"));
  }

  @Test
  void readsFilesByWhatIsInThem() throws IOException {
    String lines =
        "{\"id\":\"a\",\"title\":\"أول\",\"text\":\""
            + SAID
            + "\"}\n{\"id\":\"b\",\"text\":\""
            + SAID
            + "\"}\n{bad\n";
    for (String name :
        List.of("news.txt", "C:\\x\\..\\news.txt", "../../etc/passwd", "نهر.txt.gz")) {
      byte[] file = name.endsWith(".gz") ? gzip(bytes(SAID)) : bytes(SAID);
      assertEquals(SAID, desk.get(Uploads.read(desk, "file", name, file) + "/1/original").body());
    }
    String page = Uploads.read(desk, "file", "page.html", bytes(PAGE));
    assertFalse(desk.get(page + "/1/original").body().contains("<"));
    assertTrue(desk.get(page + "/1/capture").body().startsWith("<!doctype html>"));
    String archive = Uploads.read(desk, "file", "a.warc.gz", gzip(warc()));
    assertTrue(desk.page(archive).selectFirst("#text").text().contains("النهر فاض"));
    Document list = desk.page(Uploads.read(desk, "file", "news.jsonl", bytes(lines)));
    assertEquals(List.of("أول", SAID), list.select(".rows bdi[lang=ar]").eachText());
    assertEquals(1, list.select("main li.small").size(), "the bad line is told of");
    String second = list.select(".rows a").get(1).attr("href");
    assertTrue(desk.page(second).selectFirst("#text").text().contains("النهر"));
  }

  @Test
  void keepsAllArticlesOfAFile() {
    String lines =
        "{\"id\":\"k1\",\"text\":\"" + SAID + "؟\"}\n{\"id\":\"k2\",\"text\":\"" + SAID + "!\"}\n";
    String path = Uploads.read(desk, "file", "k.jsonl", bytes(lines));
    assertEquals("/", desk.post(path + "/keep").headers().firstValue("Location").orElse(""));
    assertEquals(200, desk.get("/articles/k1").statusCode());
    assertEquals(200, desk.get("/articles/k2").statusCode());
    assertEquals(404, desk.get(path).statusCode());
  }

  @Test
  void isSeenByNobodyElseAndGoesWhenThrownAway() {
    String path = Uploads.read(desk, "text", null, bytes(SAID));
    try (RunningDesk other = RunningDesk.empty()) {
      assertEquals(404, other.get(path).statusCode());
    }
    var client = java.net.http.HttpClient.newHttpClient(); // the same desk, without the cookie
    var request = desk.request(path).GET().build();
    var stranger = client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    assertEquals(404, stranger.statusCode());
    assertEquals(303, desk.post(path + "/discard").statusCode());
    assertEquals(404, desk.get(path).statusCode());
    assertEquals(404, desk.get(path + "/1/original").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:1/", "http://localhost/", "http://[::1]/", "http://10.0.0.1/x",
        "http://169.254.169.254/latest", "http://0x7f.1/", "file:///etc/passwd",
            "http://192.168.1.1:8080/",
        "http://[::ffff:127.0.0.1]/", "gopher://x/", "http://0.0.0.0/"
      })
  void refusesAddressesOfItsOwnNetwork(String url) {
    HttpResponse<String> answer = desk.post("/read", "url", url);
    assertEquals(422, answer.statusCode(), answer.body());
  }

  @Test
  void tellsWhatIsWrong() throws IOException {
    assertEquals(422, desk.post("/read").statusCode());
    assertEquals(422, desk.post("/read", "text", "  \n ").statusCode());
    assertEquals(422, desk.post("/read", "text", SAID, "published", "yesterday").statusCode());
    assertEquals(422, Uploads.send(desk, "file", "x.txt", new byte[] {65, 0, 66}).statusCode());
    assertEquals(
        422, Uploads.send(desk, "file", "x.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0}).statusCode());
    byte[] bomb = gzip(new byte[Reception.MOST_BYTES + 10]);
    assertEquals(413, Uploads.send(desk, "file", "bomb.gz", bomb).statusCode());
    HttpResponse<String> large = Uploads.send(desk, "file", "large.txt", new byte[17 << 20]);
    assertEquals(413, large.statusCode());
    assertEquals(404, desk.get("/drafts/none").statusCode());
    assertEquals(404, desk.get("/drafts/none/1").statusCode());
    String path = Uploads.read(desk, "text", null, bytes(SAID));
    for (String number : List.of("/0", "/2", "/-1", "/x", "/99999999999")) {
      assertEquals(404, desk.get(path + number).statusCode(), number);
    }
    assertEquals("", desk.log());
  }

  @Test
  void saysWhereADateComesFrom() {
    HttpResponse<String> answer =
        desk.post("/read", "text", SAID, "published", "2026-06-02", "outlet", "صحيفة الساحل");
    Document page = desk.page(answer.headers().firstValue("Location").orElseThrow());
    assertTrue(page.selectFirst(".facts").text().contains("2 June 2026 – given with the article"));
    assertTrue(page.selectFirst(".facts").text().contains("صحيفة الساحل"));
    assertTrue(page.selectFirst("#row-t1").text().contains("2 June 2026, morning"));
  }

  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-06-02T10:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static Taken taken(int size) {
    Capture capture = new Capture(new byte[size], "text/plain", "UTF-8", null, Instant.EPOCH);
    return new Taken(List.of(new Received(Article.of(SAID), capture)), List.of(), 0);
  }

  @Test
  void goesAfterAWhile() {
    Hands clock = new Hands();
    Drafts drafts = new Drafts(clock);
    String token = drafts.put("a", taken(1));
    clock.now = clock.now.plus(Drafts.KEPT).minusSeconds(1);
    assertTrue(drafts.find("a", token).isPresent());
    assertFalse(drafts.find("b", token).isPresent());
    clock.now = clock.now.plus(Duration.ofSeconds(1));
    assertFalse(drafts.find("a", token).isPresent());
  }

  @Test
  void readsEachArticleOnce() {
    Drafts drafts = new Drafts(new Hands());
    String token = drafts.put("a", taken(1));
    assertEquals("read: " + SAID, drafts.reading("a", token, 0, a -> "read: " + a.text()).get());
    assertEquals("read: " + SAID, drafts.reading("a", token, 0, a -> "again").get());
    assertFalse(drafts.reading("b", token, 0, a -> "again").isPresent());
    drafts.discard("b", token);
    assertTrue(drafts.find("a", token).isPresent());
    drafts.discard("a", token);
    assertFalse(drafts.reading("a", token, 0, a -> "again").isPresent());
  }

  @Test
  void isReadOnceWhoeverAsksMeanwhile() {
    Drafts drafts = new Drafts(new Hands());
    String token = drafts.put("a", taken(1));
    AtomicInteger readings = new AtomicInteger();
    Set<String> found =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> slowly(drafts, token, readings)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .collect(Collectors.toSet());
    assertEquals(Set.of("read"), found);
    assertEquals(1, readings.get());
  }

  private static String slowly(Drafts drafts, String token, AtomicInteger readings) {
    Function<Article, String> reader =
        article -> {
          LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
          readings.incrementAndGet();
          return "read";
        };
    return drafts.reading("a", token, 0, reader).orElseThrow();
  }

  @Test
  void whatCouldNotBeReadIsTriedAgain() {
    Drafts drafts = new Drafts(new Hands());
    String token = drafts.put("a", taken(1));
    Function<Article, String> fails =
        article -> {
          throw new OutOfMemoryError("made up");
        };
    assertThrows(OutOfMemoryError.class, () -> drafts.reading("a", token, 0, fails));
    assertEquals("read", drafts.reading("a", token, 0, article -> "read").get());
  }

  @Test
  void anArticleOfMillionsOfLettersIsLeftToTheCommandLine() throws IOException {
    byte[] packed = gzip(bytes((SAID + "\n").repeat(Received.MOST_LETTERS / SAID.length() + 1)));
    HttpResponse<String> answer = Uploads.send(desk, "file", "long.txt.gz", packed);
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("musnad add"));
  }

  @Test
  void whatTheLedgerCannotKeepStaysADraftThatSaysWhy() {
    Taken taken =
        new Taken(List.of(taken(1).articles().get(0), taken(2).articles().get(0)), List.of(), 0);
    Outcome failed = new Outcome(State.FAILED, null, "made up", "mend it");
    Taken left = taken.left(List.of(failed, failed));
    assertEquals(taken.articles(), left.articles());
    assertTrue(left.faults().get(0).toString().endsWith("made up; mend it"));
  }

  @Test
  void anOwnersOwnDraftsGoFirst() {
    Drafts drafts = new Drafts(new Hands());
    String other = drafts.put("b", taken(1));
    int half = (int) (Drafts.MOST_BYTES_OF_OWNER / 2);
    String first = drafts.put("a", taken(half));
    for (int i = 0; i < 7; i++) {
      drafts.put("a", taken(half));
    }
    assertTrue(drafts.find("b", other).isPresent());
    assertFalse(drafts.find("a", first).isPresent());
  }

  @Test
  void holdsOnlySoMuch() {
    Drafts drafts = new Drafts(new Hands());
    String first = drafts.put("a", taken(1));
    for (int i = 0; i < Drafts.MOST_OF_OWNER; i++) {
      drafts.put("a", taken(1));
    }
    assertFalse(drafts.find("a", first).isPresent());
    String other = drafts.put("b", taken(1));
    int third = (int) (Drafts.MOST_BYTES / 3);
    for (int i = 0; i < 4; i++) {
      drafts.put("c" + i, taken(third));
    }
    assertFalse(drafts.find("b", other).isPresent());
    String fits = drafts.put("d", taken(third));
    assertTrue(drafts.find("d", fits).isPresent());
  }
}
