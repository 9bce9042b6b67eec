package org.musnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.intake.Fault;

class BatchTest {
  private final List<String> delivered = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  @Test
  void resultsComeInTheOrderOfTheArticles() {
    try (Batch<Article, String> batch = new Batch<>(4, this::slowly, delivered::add, faults::add)) {
      for (int i = 0; i < 200; i++) {
        batch.submit(Article.of("" + i), 0, "");
      }
      batch.finish();
    }
    assertEquals(IntStream.range(0, 200).mapToObj(String::valueOf).toList(), delivered);
  }

  private String slowly(Article article) {
    sleep(article.text().endsWith("3") ? 5 : 0);
    return article.text();
  }

  private static void sleep(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void onlySoManyAreInTheWorks() {
    int most = mostInTheWorks(1_000, 0);
    assertTrue(most <= 129, "the window holds 128, one waits: " + most);
  }

  /** How many of some articles, each of that length, are in the works at a time. */
  private int mostInTheWorks(int articles, int length) {
    AtomicInteger submitted = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Batch<Article, Integer> batch =
        new Batch<>(
            2,
            article -> 1,
            result -> most.accumulateAndGet(submitted.decrementAndGet() + 1, Math::max),
            faults::add)) {
      for (int i = 0; i < articles; i++) {
        submitted.incrementAndGet();
        batch.submit(Article.of(""), length, "");
      }
      batch.finish();
    }
    return most.get();
  }

  /** The long one ends only when a hundred behind it have: with a narrow window it never would. */
  @Test
  void othersAreReadWhileALongOneIs() {
    CountDownLatch others = new CountDownLatch(100);
    try (Batch<Article, String> batch =
        new Batch<>(2, article -> read(article, others), delivered::add, faults::add)) {
      batch.submit(Article.of("long"), 1_000_000, "");
      for (int i = 0; i < 100; i++) {
        batch.submit(Article.of("short"), 1_000, "");
      }
      batch.finish();
    }
    assertEquals("long, after 100", delivered.get(0));
    assertEquals(101, delivered.size());
  }

  private static String read(Article article, CountDownLatch others) {
    if (article.text().equals("short")) {
      others.countDown();
      return article.text();
    }
    try {
      return others.await(30, TimeUnit.SECONDS) ? "long, after 100" : "long, alone";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void onlySoMuchTextIsInTheWorks() {
    int most = mostInTheWorks(100, 6 << 20);
    assertTrue(most <= 3, "two of 6 million characters, one waits: " + most);
  }

  @Test
  void oneFailureHarmsNoOther() {
    try (Batch<Article, String> batch =
        new Batch<>(2, article -> article.text().substring(1), delivered::add, faults::add)) {
      batch.submit(Article.of("ab"), 0, "a.txt");
      batch.submit(Article.of(""), 0, "b.txt");
      batch.submit(Article.of("cd"), 0, "c.txt");
      batch.finish();
    }
    assertEquals(List.of("b", "d"), delivered);
    assertEquals("b.txt", faults.get(0).place());
  }
}
