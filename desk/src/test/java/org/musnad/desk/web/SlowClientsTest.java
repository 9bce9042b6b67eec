package org.musnad.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.musnad.desk.Raw;
import org.musnad.desk.guard.Limits;

/** Who sends or takes slowly is hung up on, and harms nobody else; who only waits is not. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlowClientsTest extends LimitedServer {
  /** Several times what the limits allow, as the machine may have else to do. */
  private static final int SECONDS = 20;

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

  /** Drips on until it is hung up on, or for {@link #SECONDS}. */
  private static void assertHungUpOn(Raw raw) {
    long start = System.nanoTime();
    boolean open = true;
    while (open && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(SECONDS)) {
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
      while ((one || two) && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(SECONDS)) {
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
}
