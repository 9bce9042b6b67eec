package org.musnad.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.musnad.ledger.Ledger;

/**
 * What holds where several processes or threads use one ledger, and where one of them is killed.
 */
abstract class SharingContract {
  private static final int KILLS = 4;

  /** The place of a ledger that is not there yet. */
  abstract String newLocation() throws Exception;

  @Test
  void killedProcessesHarmNothing() throws Exception {
    String location = newLocation();
    Ledger.open(location).close();
    Random random = new Random(4);
    int before = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = AddingProcess.start(location);
      try (Ledger ledger = Ledger.openForReading(location)) {
        while (process.isAlive() && articles(ledger) == before) {
          Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(40));
        process.destroyForcibly().waitFor();
        int now = articles(ledger);
        assertTrue(now > before && now < AddingProcess.ARTICLES, before + " then " + now);
        assertEquals(0, now % 20, "half a batch");
        before = now;
      }
      assertEquals(List.of(), faults(location));
    }
    assertEquals(0, AddingProcess.start(location).waitFor());
    try (Ledger ledger = Ledger.openForReading(location)) {
      assertEquals(AddingProcess.ARTICLES, articles(ledger));
      assertEquals(0, count(ledger, "articles WHERE version > 1"));
      assertEquals(AddingProcess.ARTICLES, count(ledger, "captures"));
    }
    assertEquals(List.of(), faults(location));
  }

  @Test
  void severalMayAddTheSame() throws Exception {
    String location = newLocation();
    Callable<Integer> adding =
        () -> {
          int added = 0;
          try (Ledger ledger = Ledger.open(location)) {
            Newsroom newsroom = new Newsroom(ledger.preparer());
            for (int i = 0; i < 100; i += 10) {
              added += ledger.add(newsroom.many(i, i + 10)).stored().size();
            }
          }
          return added;
        };
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      int added = 0;
      for (Future<Integer> each : pool.invokeAll(List.of(adding, adding, adding))) {
        added += each.get();
      }
      assertEquals(100, added);
    } finally {
      pool.shutdown();
    }
    assertEquals(List.of(), faults(location));
  }

  @Test
  void severalMayMakeIt() throws Exception {
    int openers = 4;
    ExecutorService pool = Executors.newFixedThreadPool(openers);
    try {
      for (int i = 0; i < 4; i++) {
        String location = newLocation();
        CyclicBarrier start = new CyclicBarrier(openers);
        Callable<Integer> opening =
            () -> {
              start.await();
              try (Ledger ledger = Ledger.open(location)) {
                return articles(ledger);
              }
            };
        for (Future<Integer> each : pool.invokeAll(Collections.nCopies(openers, opening))) {
          assertEquals(0, each.get());
        }
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void readersGoOnBesideOneThatWrites() throws Exception {
    String location = newLocation();
    try (Ledger writer = Ledger.open(location)) {
      Newsroom newsroom = new Newsroom(writer.preparer());
      writer.add(newsroom.many(0, 10));
      List<Entry> more = newsroom.many(10, 400);
      ExecutorService pool = Executors.newFixedThreadPool(3);
      try {
        List<Future<Integer>> readers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          readers.add(pool.submit(() -> read(location, 400)));
        }
        for (int i = 0; i < more.size(); i += 30) {
          writer.add(more.subList(i, Math.min(more.size(), i + 30)));
        }
        for (Future<Integer> reader : readers) {
          assertTrue(reader.get() > 0);
        }
      } finally {
        pool.shutdown();
      }
    }
  }

  /** Reads all again and again until all articles are there; each has its statement at once. */
  private static int read(String location, int articles) {
    int rounds = 0;
    try (Ledger ledger = Ledger.openForReading(location)) {
      for (int found = 0; found < articles; rounds++) {
        found =
            ledger
                .database()
                .read(
                    session -> {
                      long kept = session.number("SELECT count(*) FROM articles");
                      assertEquals(kept, session.number("SELECT count(*) FROM statements"));
                      assertEquals(kept, session.number("SELECT count(*) FROM documents"));
                      return (int) kept;
                    });
      }
    }
    return rounds;
  }

  private static int articles(Ledger ledger) {
    return count(ledger, "articles");
  }

  private static int count(Ledger ledger, String table) {
    return ledger.database().read(session -> (int) session.number("SELECT count(*) FROM " + table));
  }

  static List<String> faults(String location) {
    List<String> faults = new ArrayList<>();
    try (Ledger ledger = Ledger.openForReading(location)) {
      ledger.verify(faults::add);
    }
    return faults;
  }
}
