package org.musnad.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Many at once. */
class CrowdTest {
  private static final int THREADS = 16;
  private static final int ROUNDS = 12;

  private static byte[] article(int thread, int round) {
    return String.format(
            "{\"id\":\"own-%d-%d\",\"text\":\"قال كريم إن الجسر رقم %d سليم في اليوم %d.\"}%n"
                + "{\"id\":\"all-%d\",\"text\":\"نفت سلمى أن الطريق %d مغلق.\"}%n",
            thread, round, thread, round, round, round)
        .getBytes(UTF_8);
  }

  @Test
  void nothingIsLostOrDoubled() throws Exception {
    try (Client api = Client.empty()) {
      ExecutorService pool = Executors.newFixedThreadPool(THREADS);
      AtomicInteger added = new AtomicInteger();
      AtomicInteger known = new AtomicInteger();
      List<Future<?>> all = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int thread = t;
        all.add(
            pool.submit(
                () -> {
                  for (int round = 0; round < ROUNDS; round++) {
                    JsonNode answer =
                        api.json(
                            200,
                            api.post(
                                "/api/v1/articles",
                                "application/x-ndjson",
                                article(thread, round)));
                    added.addAndGet(answer.path("added").asInt());
                    known.addAndGet(answer.path("known").asInt());
                    api.json("/api/v1/articles/own-" + thread + "-" + round);
                    api.json("/api/v1/statements?limit=5");
                  }
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
      pool.shutdown();
      int articles = THREADS * ROUNDS + ROUNDS;
      assertEquals(articles, added.get());
      assertEquals(2 * THREADS * ROUNDS - articles, known.get());
      assertEquals(articles, ids(api, "/api/v1/articles?limit=7", () -> {}).size());
      assertEquals(articles, api.json("/api/v1/status").path("ledger").path("articles").asInt());
      assertEquals(0, api.desk.ledger().verify(fault -> {}) - articles);
      assertEquals("", api.desk.log());
    }
  }

  /** The ids of all pages, none of them twice. */
  private static Set<String> ids(Client api, String first, Runnable between) {
    List<String> ids = new ArrayList<>();
    String next = first;
    while (next != null) {
      JsonNode page = api.json(next);
      page.path("items").forEach(item -> ids.add(item.path("id").asText()));
      next = page.path("next").isNull() ? null : page.path("next").asText();
      between.run();
    }
    Set<String> once = new HashSet<>(ids);
    assertEquals(once.size(), ids.size(), () -> "twice: " + ids);
    return once;
  }

  @Test
  void pagesMeetAllExactlyOnceWhileOthersAdd() throws Exception {
    try (Client api = Client.withDemo()) {
      Set<String> before = ids(api, "/api/v1/articles?limit=200", () -> {});
      assertEquals(44, before.size());
      CountDownLatch some = new CountDownLatch(1);
      Thread adding = new Thread(() -> add(api, some));
      adding.start();
      Set<String> met = ids(api, "/api/v1/articles?limit=1", () -> await(some));
      adding.join();
      assertTrue(met.containsAll(before));
      assertTrue(met.size() > before.size(), "none was added meanwhile");
    }
  }

  private static void add(Client api, CountDownLatch some) {
    for (int round = 0; round < 20; round++) {
      api.post("/api/v1/articles", "application/x-ndjson", article(0, round));
      some.countDown();
    }
  }

  /** The first page is followed by the others only when something was added. */
  private static void await(CountDownLatch some) {
    try {
      assertTrue(some.await(1, TimeUnit.MINUTES), "nothing is added");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theLastCursorTellsLaterWhatCame() {
    try (Client api = Client.withDemo()) {
      String cursor = api.json("/api/v1/articles?limit=200").path("cursor").asText();
      JsonNode none = api.json("/api/v1/articles?cursor=" + cursor);
      assertEquals(0, none.path("items").size());
      assertTrue(none.path("cursor").isNull());
      api.post("/api/v1/articles", "application/x-ndjson", article(1, 1));
      JsonNode news = api.json("/api/v1/articles?cursor=" + cursor);
      assertEquals("own-1-1", news.path("items").path(0).path("id").asText());
      assertEquals(2, news.path("items").size());
    }
  }
}
