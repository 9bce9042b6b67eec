package org.musnad.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.musnad.Engine;
import org.musnad.arabic.Arabic;
import org.musnad.desk.web.Router;
import org.musnad.ledger.Ledger;

/**
 * A desk on this machine over a new SQLite ledger, and a browser without scripts that keeps its
 * cookies. For tests.
 */
public final class RunningDesk implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The engine, loaded once for all tests of this process. */
  private static final class Shared {
    static final Engine ENGINE = Arabic.engine();
  }

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final Path folder;
  private final Ledger ledger;
  private final Desk desk;
  private final HttpClient client;

  private RunningDesk() throws IOException {
    folder = Files.createTempDirectory("desk");
    ledger = Ledger.open(folder.resolve("test.db").toString());
    PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
    desk = Desk.start(ledger, RunningDesk::engine, DeskSettings.LOCAL, out);
    client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  /** One with an empty ledger. */
  public static RunningDesk empty() {
    try {
      return new RunningDesk();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One with the newsroom that does not exist. */
  public static RunningDesk withDemo() {
    RunningDesk desk = empty();
    desk.post("/demo");
    return desk;
  }

  /** The engine. */
  public static Engine engine() {
    return Shared.ENGINE;
  }

  /** The ledger. */
  public Ledger ledger() {
    return ledger;
  }

  /** Where the desk is, with a slash at the end. */
  public String address() {
    return desk.address();
  }

  /** All addresses that it answers. */
  public List<Router.Route> routes() {
    return desk.routes();
  }

  /** The port that it listens on. */
  public int port() {
    return desk.port();
  }

  /** What the desk has complained of. */
  public String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  /** Asks for a page, as a browser set to a language. */
  public HttpResponse<String> get(String path, String language) {
    return send(request(path).header("Accept-Language", language).GET().build());
  }

  /** Asks for a page in English. */
  public HttpResponse<String> get(String path) {
    return get(path, "en");
  }

  /** A page in English, which must be there. */
  public Document page(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + "\n" + log());
    }
    return Jsoup.parse(answer.body(), address());
  }

  /** Sends a form with its token: names and values by turns. */
  public HttpResponse<String> post(String path, String... fields) {
    String token = page("/").selectFirst("meta[name=csrf]").attr("content");
    StringBuilder body = new StringBuilder("token=").append(token);
    for (int i = 0; i < fields.length; i += 2) {
      body.append('&').append(fields[i]).append('=');
      body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  /** A request for a path, for what the others do not do. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address() + path.substring(1))).timeout(PATIENCE);
  }

  /** Sends it, with the cookies; redirections are not followed. */
  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    desk.close();
    ledger.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
