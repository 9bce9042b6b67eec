package org.musnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code musnad serve} does not begin, and how it ends. */
class ServeCommandTest {
  private static final String REFUSED =
      "others could reach the desk and nobody could log in; make an account first, by musnad"
          + " accounts add NAME --role admin, with the same --ledger\n";

  @TempDir private Path folder;

  private void assertComplaint(int code, String complaint, String... options) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream("a long enough password".getBytes(UTF_8)),
            new ByteArrayOutputStream(),
            new PrintStream(err, true, UTF_8),
            0,
            false,
            false);
    String[] command = new String[options.length + 3];
    command[0] = "serve";
    command[1] = "--ledger=" + folder.resolve("news.db");
    command[2] = "--try";
    System.arraycopy(options, 0, command, 3, options.length);
    assertEquals(code, Main.run(console, command), err.toString(UTF_8));
    assertEquals("musnad: " + complaint, err.toString(UTF_8));
  }

  @Test
  void othersAreNotLetInWithoutAccounts() {
    assertComplaint(1, "0.0.0.0: " + REFUSED, "--host", "0.0.0.0");
    assertComplaint(1, "::: " + REFUSED, "--host", "::");
    assertComplaint(1, "127.0.0.1: " + REFUSED, "--public-url", "https://desk.example.org");
  }

  @Test
  void aPortThatIsTakenIsSaid() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertComplaint(
          1,
          "127.0.0.1: port " + port + " cannot be had there; name another by --port\n",
          "--port=" + port);
    }
  }

  @Test
  void wrongAddressesAreWrongUsage() {
    String url = "--public-url takes https://HOST, or https://HOST:PORT; see musnad serve --help\n";
    for (String wrong :
        new String[] {
          "desk.example.org", "ftp://desk.example.org", "https://desk/x", "https://a@b"
        }) {
      assertComplaint(2, url, "--public-url", wrong);
    }
    assertComplaint(
        2,
        "--trusted-proxy takes an address or a network: proxy.example; see musnad serve --help\n",
        "--trusted-proxy",
        "proxy.example");
  }

  @Test
  void sigtermClosesTheLedger() throws Exception {
    Path ledger = folder.resolve("news.db");
    Process process = MusnadProcess.of("serve", "--port=0", "--ledger", ledger.toString()).start();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      String open = "The desk is open at ";
      String line = lines.readLine();
      assertTrue(line != null && line.startsWith(open), line);
      assertEquals(200, add(line.substring(open.length())));
      assertTrue(Files.exists(folder.resolve("news.db-wal")), "nothing to tell by");
      MusnadProcess.signal(process, "TERM");
      assertTrue(process.waitFor(20, TimeUnit.SECONDS), "ends");
      assertEquals(143, process.exitValue());
      assertEquals(null, lines.readLine(), "says nothing more");
    } finally {
      process.destroyForcibly();
    }
    assertFalse(Files.exists(folder.resolve("news.db-wal")), "it was not closed");
    assertTrue(Files.size(ledger) > 4_096, "all is in the file itself");
  }

  private static int add(String address) throws Exception {
    String article = "{\"id\":\"a\",\"text\":\"قال كريم إن الجسر سليم.\"}\n";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "api/v1/articles"))
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(article))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }
}
