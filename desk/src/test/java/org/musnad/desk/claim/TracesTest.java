package org.musnad.desk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Article;
import org.musnad.desk.WatchedDatabase;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.digest.Digest;

class TracesTest {
  private static final int MANY = 12;

  private final AtomicInteger reads = new AtomicInteger();
  private final CountDownLatch asked = new CountDownLatch(MANY);
  private final Traces traces = new Traces();
  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("test.db").toString());
    Added.article(
        ledger,
        new Article("a", "قال المدير إن الجسر القديم سيغلق غداً.", null, null, null, null, null));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  /** Each who asks reads the state; one traces, once all have asked. */
  private List<Future<List<Trace>>> findByMany(Runnable beforeTrace) throws InterruptedException {
    Runnable beforeRead =
        () -> {
          int read = reads.incrementAndGet();
          asked.countDown();
          if (read > MANY) {
            beforeTrace.run();
          } else {
            await();
          }
        };
    WatchedDatabase database = new WatchedDatabase(ledger.database(), beforeRead, () -> {});
    ExecutorService visitors = Executors.newFixedThreadPool(MANY);
    List<Future<List<Trace>>> found = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      found.add(visitors.submit(() -> traces.find(database, "a#s1")));
    }
    visitors.shutdown();
    return found;
  }

  private void await() {
    try {
      asked.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatManyAskForAtOnceIsTracedOnce() throws Exception {
    List<Future<List<Trace>>> found = findByMany(() -> {});
    List<Trace> first = found.get(0).get();
    assertEquals(1, first.size());
    for (Future<List<Trace>> each : found) {
      assertSame(first, each.get());
    }
    assertEquals(MANY + 1, reads.get());
  }

  @Test
  void whoWaitsForOneThatFailsTriesHimself() throws Exception {
    Runnable failing =
        () -> {
          if (reads.get() == MANY + 1) {
            throw new IllegalStateException("as if");
          }
        };
    int failed = 0;
    for (Future<List<Trace>> each : findByMany(failing)) {
      try {
        assertEquals(1, each.get().size());
      } catch (ExecutionException e) {
        failed++;
      }
    }
    assertEquals(1, failed);
    assertEquals(MANY + 2, reads.get());
  }

  @Test
  void whatWasTracedIsOfTheLedgerAsItIs() {
    assertEquals(1, traces.find(ledger.database(), "a#s1").size());
    ledger.forget("a");
    assertEquals(0, traces.find(ledger.database(), "a#s1").size());
  }

  @Test
  void claimsOfTheFirstStoriesAreAtHand() {
    String text =
        "أعلن مدير الطرق أن جسر الميناء القديم سيغلق أسبوعين ابتداء من صباح الأحد بسبب أعمال"
            + " الصيانة في الدعامات.";
    for (String outlet : List.of("النهار", "الأفق")) {
      Added.article(ledger, new Article(outlet, text, outlet, null, "2026-07-01", null, null));
    }
    Digest digest = new Digest(ledger.database(), Map.of());
    digest.refresh();
    traces.prepare(ledger.database(), digest);
    WatchedDatabase database =
        new WatchedDatabase(ledger.database(), reads::incrementAndGet, () -> {});
    String claim = digest.claims().stories(null, null, false, 0, 1).list().get(0).claim().id();
    assertEquals(2, traces.find(database, claim).get(0).claim().articles());
    assertEquals(1, reads.get(), "the state alone");
  }

  @Test
  void whoIsInterruptedDoesNotWait() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Runnable holding =
        () -> {
          if (reads.incrementAndGet() == 2) {
            begun.countDown();
            try {
              held.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          }
        };
    WatchedDatabase database = new WatchedDatabase(ledger.database(), holding, () -> {});
    Thread tracing = new Thread(() -> traces.find(database, "a#s1"));
    tracing.start();
    begun.await();
    Thread.currentThread().interrupt();
    assertThrows(IllegalStateException.class, () -> traces.find(database, "a#s1"));
    assertTrue(Thread.interrupted());
    held.countDown();
    tracing.join();
  }
}
