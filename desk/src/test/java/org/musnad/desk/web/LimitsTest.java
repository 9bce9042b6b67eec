package org.musnad.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.musnad.desk.Raw;
import org.musnad.desk.account.Accounts;
import org.musnad.desk.guard.Limits;

/** Too much, too long, too many: each ends soon, and harms nobody else. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LimitsTest extends LimitedServer {
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
      // at once, since what is asked in turns on a busy machine may not be too often
      List<Raw.Answer> refused =
          answers(300, "/login").stream().filter(a -> a.status() == 429).toList();
      assertTrue(refused.size() > 5, refused.size() + " refused");
      assertEquals("1", refused.get(0).header("Retry-After").orElse("none"));
      assertEquals(200, Raw.get(port, "/assets/desk.css").status(), "styles are not counted");
    }
  }

  private Map<Integer, Long> statuses(int requests, String path) {
    return answers(requests, path).stream()
        .collect(Collectors.groupingBy(Raw.Answer::status, Collectors.counting()));
  }

  /** Asks all at once. */
  private List<Raw.Answer> answers(int requests, String path) {
    List<Thread> threads = new ArrayList<>();
    List<Raw.Answer> found = new ArrayList<>();
    for (int i : IntStream.range(0, requests).toArray()) {
      Thread thread =
          new Thread(
              () -> {
                Raw.Answer answer = Raw.get(port, path);
                synchronized (found) {
                  found.add(answer);
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
      return List.copyOf(found);
    }
  }
}
