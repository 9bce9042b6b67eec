package org.musnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.model.StoredStatement;

/** {@code watch}, and {@code add} with addresses, against a site on this machine. */
class WatchCommandTest {
  private static final String TEXT =
      "أعلن وزير النقل سامي حداد أن الطريق الساحلي مغلق حتى مساء الأحد.";

  @TempDir private Path folder;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> agents = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private HttpServer server;
  private String ledger;

  @BeforeEach
  void open() throws IOException {
    ledger = folder.resolve("news.db").toString();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          String page = pages.get(exchange.getRequestURI().getPath());
          byte[] body = page == null ? new byte[0] : page.getBytes(UTF_8);
          exchange.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    pages.put("/robots.txt", "User-agent: *\nDisallow: /secret\n");
    pages.put(
        "/feed",
        "<rss version='2.0'><channel><title>السفح</title><item><link>"
            + url("/1")
            + "</link></item><item><link>"
            + url("/secret")
            + "</link></item></channel></rss>");
    pages.put(
        "/1",
        "<html><head><meta property='og:type' content='article'><meta property='og:site_name'"
            + " content='السفح'></head><body><article><p>"
            + TEXT
            + "</p></article></body></html>");
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private String url(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private int run(String... args) {
    PrintStream complaints = new PrintStream(err, true, UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    return Main.run(new Console(in, out, complaints, 0, false, false), args);
  }

  private String out() {
    return out.toString(UTF_8).replace(ledger, "news.db");
  }

  private void assertKept() {
    try (Ledger kept = Ledger.openForReading(ledger)) {
      long key = kept.article(url("/1")).orElseThrow().key();
      assertEquals(TEXT, kept.text(key).orElseThrow());
      assertEquals("السفح", kept.article(key).orElseThrow().outlet());
      List<StoredStatement> statements = kept.statements(key);
      assertEquals(1, statements.size());
    }
  }

  @Test
  void oneRoundPutsWhatIsNewIntoTheLedger() throws IOException {
    Path list = Files.writeString(folder.resolve("feeds.txt"), "# mine\n" + url("/feed") + "\n");
    assertEquals(
        1,
        run(
            "watch",
            "--once",
            "--ledger",
            ledger,
            "--contact",
            "desk@safh.example",
            list.toString()));
    assertTrue(
        out()
            .matches(
                "(?s)\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d  1 feed \\(0 unchanged\\), 0 to be tried again;"
                    + " news.db: 1 added, 0 already there, 1 failed\\R"),
        out());
    assertEquals(
        "musnad: "
            + url("/secret")
            + ": its site's robots.txt forbids fetching it; save it from a browser and add the file\n",
        err.toString(UTF_8));
    assertTrue(agents.get(0).matches("Musnad/\\S+ \\(\\+desk@safh\\.example\\)"), agents.get(0));
    assertKept();
    out.reset();
    assertEquals(0, run("watch", "--once", "--ledger", ledger, url("/feed")), "both are done");
    assertTrue(out().contains("; news.db: 0 added, 0 already there, 0 failed"), out());
    assertTrue(Files.exists(folder.resolve("news.db.watch")));
  }

  @Test
  void whatIsNotArabicIsToldOnceARound() {
    pages.put("/robots.txt", "");
    pages.put(
        "/secret",
        pages
            .get("/1")
            .replace(
                TEXT,
                "The coastal road is closed until the evening, the minister of transport said on Sunday."));
    pages.put(
        "/1",
        pages
            .get("/1")
            .replace(
                TEXT,
                "The sea is calm, and fishing boats may leave the harbour again, the port said on Sunday."));
    assertEquals(0, run("watch", "--once", "--ledger", ledger, url("/feed")), err::toString);
    List<String> told = err.toString(UTF_8).lines().toList();
    assertEquals(2, told.size(), err.toString(UTF_8));
    assertTrue(told.get(0).startsWith("musnad: " + url("/")), told.get(0));
    assertTrue(told.get(0).contains(": no Arabic letter;"), told.get(0));
    assertTrue(told.get(1).startsWith("musnad: one more article: no Arabic letter;"), told.get(1));
  }

  @Test
  void addTakesAddresses() {
    assertEquals(0, run("add", "--ledger", ledger, url("/1")));
    assertEquals("news.db: 1 added, 0 already there, 0 failed\n", out());
    assertKept();
    out.reset();
    assertEquals(1, run("add", "--ledger", ledger, url("/feed"), url("/none")));
    assertEquals("news.db: 0 added, 1 already there, 2 failed\n", out());
  }

  @Test
  void readFetchesNothing() {
    assertEquals(1, run("read", url("/1")));
    assertTrue(err.toString(UTF_8).contains("nothing is fetched here"), err.toString(UTF_8));
    assertEquals(List.of(), agents);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10", "m", "30s", "-5m", "1d", "99999999h"})
  void timesThatAreNone(String every) {
    assertEquals(2, run("watch", "--every", every, "--ledger", ledger, url("/feed")));
  }

  @Test
  void aListThatIsNotThereIsOneFault() {
    assertEquals(1, run("watch", "--once", "--ledger", ledger, folder + "/none.opml"));
    assertEquals(
        "musnad: "
            + folder
            + "/none.opml: no such file; check the name, or write https:// before it\n",
        err.toString(UTF_8));
  }

  @Test
  void ctrlCEndsItCleanly() throws Exception {
    Process process = MusnadProcess.of("watch", "--ledger", ledger, url("/feed")).start();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      StringBuilder said = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (line.contains("1 feed (")) {
          break;
        }
      }
      assertTrue(said.toString().contains(" 1 added, 0 already there, 1 failed"), said.toString());
      MusnadProcess.signal(process, "INT");
      assertTrue(process.waitFor(20, TimeUnit.SECONDS), "ends");
      assertEquals(130, process.exitValue());
      assertEquals(null, lines.readLine(), "says nothing more");
    } finally {
      process.destroyForcibly();
    }
    assertKept();
  }
}
