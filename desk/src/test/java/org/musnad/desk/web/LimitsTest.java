package org.musnad.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.desk.Raw;
import org.musnad.desk.RunningDesk;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.account.Role;
import org.musnad.desk.guard.Limits;
import org.musnad.desk.guard.Origins;
import org.musnad.desk.guard.Proxies;
import org.musnad.ledger.Ledger;

/** Too much, too slow, too many: each ends soon, and harms nobody else. */
@Timeout(value = 25, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LimitsTest {
  private static final Limits SMALL =
      new Limits(
          4,
          4,
          Duration.ofMillis(1500),
          1,
          1,
          50,
          Duration.ofMillis(800),
          Duration.ofSeconds(2),
          1_000,
          Duration.ofMillis(600));

  @TempDir private Path folder;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final CountDownLatch release = new CountDownLatch(1);
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private Ledger ledger;
  private Server server;
  private int port;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("test.db").toString());
  }

  @AfterEach
  void close() {
    release.countDown();
    server.close();
    ledger.close();
  }

  private void start(Limits limits, Accounts accounts) {
    int[] port = new int[1];
    Safety safety =
        new Safety(
            "127.0.0.1",
            0,
            Origins.listening("127.0.0.1", () -> port[0]),
            new Proxies(List.of()),
            accounts,
            limits);
    Routes areas =
        router ->
            router
                .get("/", Role.READER, visit -> visit.http().result("here"))
                .get("/wait", Role.READER, visit -> await())
                .get("/costly", Role.READER, Weight.COSTLY, visit -> costly())
                .get("/error", Role.READER, visit -> fail())
                .post("/form", Role.READER, visit -> visit.http().result("here"))
                .get("/endless", Role.READER, LimitsTest::endless)
                .get("/broken", Role.READER, LimitsTest::broken)
                .api(Router.Method.POST, "/api/v1/take", Role.READER, LimitsTest::take)
                .api(
                    Router.Method.POST,
                    "/api/v1/ponder",
                    Role.READER,
                    Weight.UPLOAD,
                    LimitsTest::ponder)
                .api(
                    Router.Method.POST,
                    "/api/v1/read",
                    Role.READER,
                    Weight.UPLOAD,
                    LimitsTest::take);
    server =
        new Server(
            ledger,
            RunningDesk::engine,
            safety,
            List.of(areas),
            new PrintStream(log, true, StandardCharsets.UTF_8));
    port[0] = server.start();
    this.port = port[0];
  }

  private void await() {
    try {
      release.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped", e);
    }
  }

  private static void ponder(Visit visit) throws IOException {
    visit.http().bodyInputStream().readAllBytes();
    try {
      Thread.sleep(1800);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    visit.http().result("done");
  }

  @Test
  void whoWaitsLongForAnAnswerIsNotTakenForSlow() throws IOException {
    start(SMALL, null);
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String head =
          "POST /api/v1/ponder HTTP/1.1\r\nHost: 127.0.0.1:"
              + port
              + "\r\nContent-Length: 3\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      assertEquals('H', socket.getInputStream().read()); // of the 100 Continue
      pause(500);
      socket.getOutputStream().write("abc".getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.endsWith("done"), answer);
    }
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void costly() throws IOException {
    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try {
      Thread.sleep(150);
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      atOnce.decrementAndGet();
    }
  }

  private static void endless(Visit visit) throws IOException {
    byte[] much = new byte[1 << 20];
    visit.send(
        "text/plain",
        "much",
        out -> {
          for (int i = 0; i < 100_000; i++) {
            out.write(much);
          }
        });
  }

  private static void broken(Visit visit) throws IOException {
    visit.send(
        "text/plain",
        "half",
        out -> {
          out.write(new byte[100_000]);
          throw new IOException("the other half is lost");
        });
  }

  private static void take(Visit visit) {
    visit.http().result("took " + visit.http().bodyAsBytes().length);
  }

  private String host() {
    return "Host: 127.0.0.1:" + port;
  }

  private Raw.Answer post(String path, String... headers) {
    List<String> lines = new ArrayList<>(List.of("POST " + path + " HTTP/1.1", host()));
    lines.addAll(List.of(headers));
    return Raw.ask(port, lines.toArray(String[]::new));
  }

  @Test
  void whatIsTooLargeIsNotTakenIn() {
    start(Limits.usual(), null);
    assertEquals(413, post("/api/v1/take", "Content-Length: 1048577").status());
    assertEquals(413, post("/api/v1/take", "Content-Length: 9999999999").status());
    assertEquals(413, post("/api/v1/read", "Content-Length: 10485761").status());
    assertEquals(411, post("/api/v1/read", "Transfer-Encoding: chunked").status());
    assertEquals(400, post("/api/v1/read", "Content-Length: -1").status());
    assertEquals(400, post("/api/v1/read", "Content-Length: 5", "Content-Length: 6").status());
    assertEquals(
        400,
        post("/api/v1/read", "Content-Length: 5", "Transfer-Encoding: chunked").status(),
        "no smuggling");
    String text = "x".repeat(2 << 20);
    try (Raw raw = new Raw(port)) {
      raw.send(
          "POST /api/v1/read HTTP/1.1\r\n"
              + host()
              + "\r\nConnection: close\r\nContent-Length: "
              + text.length()
              + "\r\n\r\n"
              + text);
      assertTrue(raw.read().body().contains("took 2097152"));
    }
  }

  @Test
  void whoIsRefusedWhileSendingStillHearsWhy() {
    start(Limits.usual(), null);
    String piece = "x".repeat(1 << 20);
    try (Raw raw = new Raw(port)) {
      raw.send("POST /api/v1/read HTTP/1.1\r\n" + host() + "\r\nContent-Length: 17825792\r\n\r\n");
      for (int i = 0; i < 17; i++) {
        pause(20); // the answer has been given long before the last piece
        assertTrue(raw.send(piece), "piece " + i);
      }
      assertEquals(413, raw.read().status());
    }
  }

  @Test
  void whoAsksFirstIsToldToKeepIt() {
    start(Limits.usual(), null);
    try (Raw raw = new Raw(port)) {
      raw.send(
          "POST /api/v1/read HTTP/1.1\r\n"
              + host()
              + "\r\nContent-Length: 17825792\r\nExpect: 100-continue\r\n\r\n");
      Raw.Answer answer = raw.read();
      assertEquals(413, answer.status());
      assertFalse(answer.body().contains("100 Continue"), answer.body());
    }
  }

  /** Drips on for six seconds at most. */
  private static void assertHungUpOn(Raw raw) {
    long start = System.nanoTime();
    boolean open = true;
    while (open && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(6)) {
      pause(100);
      open = raw.send("X");
    }
    assertFalse(open);
  }

  @Test
  void whoDripsWhatIsRefusedIsHungUpOn() {
    start(SMALL, null);
    try (Raw raw = new Raw(port)) {
      raw.send("POST /api/v1/read HTTP/1.1\r\n" + host() + "\r\nContent-Length: 17825792\r\n\r\n");
      assertHungUpOn(raw);
    }
  }

  @Test
  void whoDripsItsRequestIsHungUpOn() throws InterruptedException {
    start(SMALL, null);
    try (Raw raw = new Raw(port);
        Raw later = new Raw(port)) {
      later.send("GET / HTTP/1.1\r\n" + host() + "\r\n\r\n");
      raw.send("GET / HTTP/1.1\r\n" + host() + "\r\n");
      later.send("GET / HTTP/1.1\r\n" + host() + "\r\n");
      long start = System.nanoTime();
      boolean one = true;
      boolean two = true;
      while ((one || two) && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(6)) {
        Thread.sleep(100);
        one = one && raw.send("X");
        two = two && later.send("X");
      }
      assertFalse(one, "a first request");
      assertFalse(two, "one after another");
    }
    assertEquals(200, Raw.get(port, "/").status());
  }

  @Test
  void whoDripsItsBodyIsHungUpOn() {
    start(SMALL, null);
    try (Raw raw = new Raw(port)) {
      raw.send("POST /api/v1/read HTTP/1.1\r\n" + host() + "\r\nContent-Length: 5000\r\n\r\n");
      assertHungUpOn(raw);
    }
    assertEquals(200, Raw.get(port, "/").status());
  }

  @Test
  void whoIsSilentIsHungUpOn() {
    start(SMALL, null);
    try (Raw raw = new Raw(port)) {
      assertEquals(0, raw.read().status());
    }
  }

  @Test
  void whoDoesNotTakeItsAnswerIsHungUpOn() throws InterruptedException {
    start(SMALL, null);
    try (Raw raw = new Raw(port)) {
      raw.send("GET /endless HTTP/1.1\r\n" + host() + "\r\n\r\n");
      Thread.sleep(1500);
      assertEquals(200, Raw.get(port, "/").status());
      String body = raw.read().body();
      assertTrue(body.length() < 50 << 20, "ended after " + body.length());
      assertFalse(body.contains("html"), "nothing is put behind it");
      assertFalse(body.endsWith("0\r\n\r\n"), "what is cut off does not look whole");
    }
  }

  @Test
  void aDownloadThatBreaksDoesNotLookWhole() {
    start(SMALL, null);
    Raw.Answer answer = Raw.get(port, "/broken");
    assertEquals(200, answer.status());
    assertFalse(answer.body().contains("html"));
    assertFalse(answer.body().endsWith("0\r\n\r\n"));
    assertTrue(log.toString(StandardCharsets.UTF_8).contains("the other half is lost"));
  }

  @Test
  void whatTakesTooLongIsStopped() {
    start(SMALL, null);
    Raw.Answer answer = Raw.get(port, "/wait");
    assertEquals(503, answer.status());
    assertTrue(answer.body().contains("</html>"));
    assertEquals(200, Raw.get(port, "/").status(), "its thread serves others");
  }

  private static void fail() {
    throw new StackOverflowError("made up");
  }

  @Test
  void anErrorIsLoggedAndHasAPage() {
    start(SMALL, null);
    Raw.Answer answer = Raw.get(port, "/error");
    assertEquals(500, answer.status());
    assertTrue(answer.body().contains("</html>"));
    assertTrue(log.toString(StandardCharsets.UTF_8).contains("StackOverflowError: made up"));
  }

  @Test
  void aFormThatIsNoneIsRefusedWithoutATrace() {
    start(Limits.usual(), null);
    String parts = "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n".repeat(1001);
    Map<String, String> forms =
        Map.of("zz", "", "--a\r\nzz", "; boundary=b", parts + "--b--\r\n", "; boundary=b");
    forms.forEach(
        (body, boundary) -> {
          try (Raw raw = new Raw(port)) {
            raw.send(
                "POST /form HTTP/1.1\r\n"
                    + host()
                    + "\r\nConnection: close\r\nContent-Type: multipart/form-data"
                    + boundary
                    + "\r\nContent-Length: "
                    + body.length()
                    + "\r\n\r\n"
                    + body);
            assertEquals(400, raw.read().status(), boundary);
          }
        });
    assertEquals("", log.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsCostlyGoesInTurns() {
    start(SMALL, null);
    assertEquals(Map.of(200, 4L), statuses(4, "/costly"));
    assertEquals(1, most.get());
  }

  @Test
  void aFloodIsRefusedAndTheDeskGoesOn() {
    start(SMALL, null);
    Map<Integer, Long> statuses = statuses(40, "/wait");
    assertEquals(40, statuses.values().stream().mapToLong(n -> n).sum());
    assertEquals(List.of(503), List.copyOf(statuses.keySet()));
    assertEquals(200, Raw.get(port, "/").status());
    assertEquals("", log.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whoAsksTooOftenWaits() {
    try (Accounts accounts = Accounts.open(folder.resolve("test.db").toString())) {
      start(Limits.usual(), accounts);
      Map<Integer, Long> statuses = new TreeMap<>();
      Raw.Answer last = null;
      for (int i = 0; i < 150; i++) {
        Raw.Answer answer = Raw.get(port, "/login");
        statuses.merge(answer.status(), 1L, Long::sum);
        last = answer.status() == 429 ? answer : last;
      }
      assertTrue(statuses.get(429) > 5, statuses.toString());
      assertEquals("1", last.header("Retry-After").orElse("none"));
      assertEquals(200, Raw.get(port, "/assets/desk.css").status(), "styles are not counted");
    }
  }

  private Map<Integer, Long> statuses(int requests, String path) {
    List<Thread> threads = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    for (int i : IntStream.range(0, requests).toArray()) {
      Thread thread =
          new Thread(
              () -> {
                int status = Raw.get(port, path).status();
                synchronized (found) {
                  found.add(status);
                }
              },
              "asks " + i);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    synchronized (found) {
      return found.stream().collect(Collectors.groupingBy(s -> s, Collectors.counting()));
    }
  }
}
