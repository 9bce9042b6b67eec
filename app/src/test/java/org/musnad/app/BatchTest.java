package org.musnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
    AtomicInteger submitted = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Batch<Article, Integer> batch =
        new Batch<>(
            2,
            article -> 1,
            result -> most.accumulateAndGet(submitted.decrementAndGet() + 1, Math::max),
            faults::add)) {
      for (int i = 0; i < 1_000; i++) {
        submitted.incrementAndGet();
        batch.submit(Article.of(""), 0, "");
      }
      batch.finish();
    }
    assertTrue(most.get() <= 17, "the window holds 16, one waits: " + most);
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
