package org.musnad.desk.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.desk.RunningDesk;
import org.musnad.desk.account.Role;
import org.musnad.desk.guard.Limits;
import org.musnad.ledger.Ledger;

/** What is written while it is made, and breaks off. */
class StreamTest {
  private static final int PIECES = 400;
  private static final byte[] PIECE = "x".repeat(1000).getBytes(UTF_8);

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  private interface Check {
    void with(int port) throws Exception;
  }

  private void run(Path folder, Handler handler, Check check) throws Exception {
    Routes routes = router -> router.api(Router.Method.GET, "/api/v1/x", Role.READER, handler);
    int[] port = new int[1];
    Safety safety = LimitedServer.safety(port, null, Limits.usual());
    PrintStream out = new PrintStream(log, true, UTF_8);
    try (Ledger ledger = Ledger.open(folder.resolve("x.db").toString());
        Server server = new Server(ledger, RunningDesk::engine, safety, List.of(routes), out)) {
      port[0] = server.start();
      check.with(port[0]);
    }
  }

  private static void write(Visit visit, int pieces, int failAt) throws IOException {
    visit.send(
        "text/plain",
        "x",
        out -> {
          for (int i = 0; i < pieces; i++) {
            if (i == failAt) {
              throw new IllegalStateException("half of it");
            }
            out.write(PIECE);
          }
        });
  }

  private static byte[] get(int port) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + "/api/v1/x");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
        .body();
  }

  @Test
  void aWholeOneIsWhole(@TempDir Path folder) throws Exception {
    run(
        folder,
        visit -> write(visit, PIECES, -1),
        port -> assertEquals(PIECES * PIECE.length, get(port).length));
    assertEquals("", log.toString(UTF_8));
  }

  @Test
  void halfOfOneIsNeverTakenForTheWhole(@TempDir Path folder) throws Exception {
    run(
        folder,
        visit -> write(visit, PIECES, PIECES / 2),
        port -> assertThrows(IOException.class, () -> get(port)));
    assertTrue(log.toString(UTF_8).contains("half of it"));
  }

  @Test
  void beforeAnythingIsSentAFailureIsAProblem(@TempDir Path folder) throws Exception {
    run(
        folder,
        visit -> write(visit, PIECES, 1),
        port -> assertTrue(new String(get(port), UTF_8).contains("\"status\":500")));
  }

  @Test
  void whoHangsUpIsNoFailure(@TempDir Path folder) throws Exception {
    run(
        folder,
        visit -> write(visit, 50 * PIECES, -1),
        port -> {
          try (Socket socket = new Socket("127.0.0.1", port)) {
            socket
                .getOutputStream()
                .write(
                    ("GET /api/v1/x HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")
                        .getBytes(UTF_8));
            assertEquals('H', socket.getInputStream().read());
          }
          Thread.sleep(500);
        });
    assertEquals("", log.toString(UTF_8));
  }
}
