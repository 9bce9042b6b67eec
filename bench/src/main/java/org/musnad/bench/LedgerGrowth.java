package org.musnad.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.Reading;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Sha256;

/**
 * What an article costs while a ledger grows: on the processor, of the thread that writes; and by
 * the clock. Reading, which does not depend on the ledger, is timed once, over the first articles.
 *
 * <p>Arguments: a file of articles, how many to add, a place for the ledger.
 */
final class LedgerGrowth {
  private static final int BATCH = 400;
  private static final int STEP = 10_000;

  private static final int ORIGINALS = 5_000;

  private final Variants variants;
  private final Ledger ledger;

  private LedgerGrowth(Variants variants, Ledger ledger) {
    this.variants = variants;
    this.ledger = ledger;
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args.length > 0 ? args[0] : Corpus.usual().toString());
    int articles = args.length > 1 ? Integer.parseInt(args[1]) : 200_000;
    String location = args.length > 2 ? args[2] : "growth.db";
    try (Ledger ledger = Ledger.open(location)) {
      new LedgerGrowth(new Variants(readings(Corpus.read(file, ORIGINALS).articles())), ledger)
          .run(articles, location);
    }
  }

  private static List<Reading> readings(List<Article> articles) {
    Engine engine = Arabic.engine();
    List<Reading> readings = new ArrayList<>();
    long cpu = processorTime();
    for (Article article : articles) {
      readings.add(engine.read(article));
    }
    System.out.printf(
        "reading an article: %.2f ms of processor, the first ones included%n",
        (processorTime() - cpu) / 1e6 / articles.size());
    return readings;
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void run(int articles, String location) throws Exception {
    System.out.println(
        "articles  writing an article: processor, clock  with its JSON, terms, shingles  file");
    ExecutorService readers = Executors.newFixedThreadPool(2);
    try {
      List<Future<Entry>> next = submit(readers, 0, articles);
      long processor = 0;
      long clock = 0;
      long began = System.nanoTime();
      for (int done = 0; done < articles; ) {
        List<Entry> batch = finished(next);
        next = submit(readers, done + BATCH, articles);
        long cpu = processorTime();
        long time = System.nanoTime();
        ledger.add(batch);
        processor += processorTime() - cpu;
        clock += System.nanoTime() - time;
        done += batch.size();
        if (done % STEP == 0) {
          report(location, done, processor, clock, System.nanoTime() - began);
          processor = 0;
          clock = 0;
          began = System.nanoTime();
        }
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private static void report(String location, int done, long processor, long clock, long whole)
      throws IOException {
    Path file = Path.of(location);
    long size = location.startsWith("jdbc:") ? 0 : Files.size(file);
    System.out.printf(
        "%,8d  %22.2f ms, %.2f ms  %13.2f ms  %,d MB%n",
        done, processor / 1e6 / STEP, clock / 1e6 / STEP, whole / 1e6 / STEP, size >> 20);
  }

  private List<Future<Entry>> submit(ExecutorService readers, int from, int articles) {
    List<Future<Entry>> entries = new ArrayList<>();
    for (int i = from; i < Math.min(from + BATCH, articles); i++) {
      int number = i;
      entries.add(readers.submit(() -> entry(variants.get(number))));
    }
    return entries;
  }

  private Entry entry(Reading reading) {
    Article article = reading.article();
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    Capture capture = new Capture(bytes, "text/plain", "UTF-8", null, Instant.EPOCH);
    return ledger.preparer().prepare(Sha256.of(article), reading, capture);
  }

  private static List<Entry> finished(List<Future<Entry>> futures)
      throws ExecutionException, InterruptedException {
    List<Entry> entries = new ArrayList<>();
    for (Future<Entry> future : futures) {
      entries.add(future.get());
    }
    return entries;
  }
}
