package org.musnad.desk.browse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.desk.RunningDesk;
import org.musnad.desk.WatchedDatabase;
import org.musnad.desk.add.Adder;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.digest.Digest;
import org.musnad.ledger.digest.DigestState;

/**
 * A digest is brought up to date whatever fails, and who waits for it keeps nobody else waiting.
 */
class DigestKeeperTest {
  private static final Duration SOON = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final Duration LOOKS = Duration.ofSeconds(15);

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final AtomicInteger attempts = new AtomicInteger();
  private final AtomicInteger told = new AtomicInteger();
  private Runnable ready = told::incrementAndGet;
  private final CountDownLatch held = new CountDownLatch(1);
  @TempDir Path folder;
  private Ledger ledger;
  private Digest digest;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("test.db").toString());
    digest = new Digest(ledger.database(), Map.of());
  }

  @AfterEach
  void close() {
    held.countDown();
    ledger.close();
  }

  private DigestKeeper keeper(Runnable beforeRefresh) {
    WatchedDatabase watched =
        new WatchedDatabase(
            ledger.database(),
            () -> {},
            () -> {
              attempts.incrementAndGet();
              beforeRefresh.run();
            });
    return new DigestKeeper(
        ledger,
        new Digest(watched, Map.of()),
        () -> ready.run(),
        new PrintStream(log, true, UTF_8));
  }

  private void add(String id) {
    Article article =
        new Article(id, "قال المدير إن الجسر رقم " + id + " مفتوح.", null, null, null, null, null);
    Capture capture = new Capture(id.getBytes(UTF_8), "text/plain", "UTF-8", null, Instant.EPOCH);
    new Adder(ledger, RunningDesk::engine).add(List.of(new Adder.Received(article, capture)));
  }

  private DigestState state() {
    return digest.state().orElseThrow();
  }

  private void hold() {
    try {
      held.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void awaitArticles(long articles) throws InterruptedException {
    long end = System.nanoTime() + LOOKS.toNanos();
    while (System.nanoTime() < end
        && !digest.state().filter(s -> s.isCurrent() && s.articles() == articles).isPresent()) {
      Thread.sleep(50);
    }
    assertEquals(articles, state().articles(), log.toString(UTF_8));
    assertTrue(state().isCurrent());
  }

  @Test
  void afterAnErrorItIsTriedAgain() throws InterruptedException {
    add("1");
    Runnable failing =
        () -> {
          if (attempts.get() == 1) {
            throw new OutOfMemoryError("as if");
          }
        };
    try (DigestKeeper keeper = keeper(failing)) {
      keeper.start();
      awaitArticles(1);
    }
    assertEquals(
        List.of("musnad: the digest is not up to date: java.lang.OutOfMemoryError: as if"),
        log.toString(UTF_8).lines().toList());
  }

  @Test
  void afterTheLastArticleIsForgottenItIsEmpty() throws InterruptedException {
    add("1");
    try (DigestKeeper keeper = keeper(() -> {})) {
      keeper.start();
      awaitArticles(1);
      ledger.forget("1");
      awaitArticles(0);
    }
  }

  @Test
  void aSecondBatchAsLargeAsTheFirstIsWaitedForToo() throws InterruptedException {
    try (DigestKeeper keeper = keeper(() -> {})) {
      add("1");
      keeper.keep(false);
      for (String id : List.of("2", "3")) {
        add(id);
        keeper.keep(false);
        assertEquals(1, state().came(), "more may come");
        keeper.keep(false);
        assertTrue(state().isCurrent(), "no more came");
      }
      keeper.keep(false);
      awaitTold(3);
    }
  }

  private void awaitTold(int times) throws InterruptedException {
    long end = System.nanoTime() + LOOKS.toNanos();
    while (System.nanoTime() < end && told.get() < times) {
      Thread.sleep(10);
    }
    assertEquals(times, told.get(), "once for each state");
  }

  @Test
  void nobodyWaitsForWhatComesAfterIt() throws InterruptedException {
    add("1");
    ready = this::hold;
    try (DigestKeeper keeper = keeper(() -> {})) {
      long begin = System.nanoTime();
      keeper.settle();
      assertTrue(System.nanoTime() - begin < PATIENCE.toNanos(), "it waited");
      assertTrue(state().isCurrent());
      held.countDown();
    }
  }

  @Test
  void whatComesAfterItMayFail() throws InterruptedException {
    add("1");
    ready =
        () -> {
          if (told.incrementAndGet() == 1) {
            throw new IllegalStateException("as if");
          }
        };
    try (DigestKeeper keeper = keeper(() -> {})) {
      keeper.settle();
      awaitTold(1);
      add("2");
      keeper.keep(true);
      awaitTold(2);
    }
    assertEquals(
        List.of(
            "musnad: what is asked for most is not at hand, and takes longer:"
                + " java.lang.IllegalStateException: as if"),
        log.toString(UTF_8).lines().toList());
  }

  @Test
  void allWhoWaitShareOneAttempt() throws Exception {
    add("1");
    Runnable failing =
        () -> {
          throw new IllegalStateException("as if");
        };
    try (DigestKeeper keeper = keeper(failing)) {
      ExecutorService visitors = Executors.newFixedThreadPool(30);
      for (int i = 0; i < 30; i++) {
        visitors.execute(keeper::settle);
      }
      visitors.shutdown();
      assertTrue(visitors.awaitTermination(20, TimeUnit.SECONDS));
      keeper.settle();
      assertEquals(1, attempts.get());
    }
  }

  @Test
  void fewWaitAndOthersDoNotAtAll() throws InterruptedException {
    add("1");
    try (DigestKeeper keeper = keeper(this::hold)) {
      ExecutorService visitors = Executors.newCachedThreadPool();
      CountDownLatch answered = new CountDownLatch(12);
      for (int i = 0; i < 20; i++) {
        visitors.execute(
            () -> {
              keeper.settle();
              answered.countDown();
            });
      }
      assertTrue(answered.await(SOON.toMillis(), TimeUnit.MILLISECONDS));
      held.countDown();
      visitors.shutdown();
      assertTrue(visitors.awaitTermination(20, TimeUnit.SECONDS));
    }
    assertEquals(1, state().articles());
  }

  @Test
  void nobodyWaitsForThatOfALargeLedger() {
    add("1");
    ledger
        .database()
        .write(
            session ->
                session.update(
                    "WITH RECURSIVE n (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM n WHERE n < 2000)"
                        + " INSERT INTO articles (key, id, name, version, content_hash, capture,"
                        + " captured_at, published_basis, credits, length)"
                        + " SELECT n, 'a' || n, 'a' || n, 1, CAST(n AS BLOB), capture, captured_at,"
                        + " 'none', '[]', 0 FROM n, articles WHERE key = 1"));
    try (DigestKeeper keeper = keeper(this::hold)) {
      assertTimeoutPreemptively(SOON, keeper::settle);
      held.countDown();
    }
  }
}
