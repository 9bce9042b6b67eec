package org.musnad.spark.keep;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One job at a time writes; of one that was killed nothing stays for long. */
class LeaseTest {
  private static final Writer HERE = new Writer("here", "1", "one of here");
  private static final Writer THERE = new Writer("there", "1", "one of there");

  @TempDir private java.nio.file.Path folder;

  private Lease take(Duration life, Writer writer) throws IOException {
    return take(FileSystem.getLocal(new Configuration()), life, writer);
  }

  private Lease take(FileSystem files, Duration life, Writer writer) throws IOException {
    return Lease.take(new Layout(new Path(folder.toUri())), files, life, writer);
  }

  private List<java.nio.file.Path> writers() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.list(folder.resolve("_musnad/writers"))) {
      return files.filter(file -> !file.toString().endsWith(".crc")).toList();
    }
  }

  @Test
  void aSecondOneIsRefusedAndTheFirstGoesOn() throws IOException {
    try (Lease first = take(Lease.LIFE, THERE)) {
      String told = assertThrows(Busy.class, () -> take(Lease.LIFE, HERE)).getMessage();
      assertTrue(told.contains("one of there; if it was killed, try again in 12"), told);
      first.check();
      assertEquals(1, writers().size());
    }
    take(Lease.LIFE, HERE).close();
    assertEquals(List.of(), writers());
  }

  @Test
  void ofOneThatIsSilentNothingStays() throws IOException {
    try (Lease first = take(Lease.LIFE, THERE)) {
      Instant before = Instant.now().minus(Lease.LIFE).minusSeconds(1);
      Files.setLastModifiedTime(writers().get(0), FileTime.from(before));
      try (Lease second = take(Lease.LIFE, HERE)) {
        second.check();
        assertThrows(IOException.class, first::check);
      }
    }
  }

  @Test
  void whoBeatsIsNotTakenForSilentThoughABeatMayFail() throws Exception {
    Duration life = Duration.ofSeconds(3); // of which half may pass on a busy machine
    FileSystem faltering =
        new FilterFileSystem(FileSystem.getLocal(new Configuration())) {
          private boolean hasFailed;

          @Override
          public boolean exists(Path path) throws IOException {
            if (!hasFailed) {
              hasFailed = true;
              throw new IllegalStateException("made up");
            }
            return super.exists(path);
          }
        };
    try (Lease first = take(faltering, life, THERE)) {
      Thread.sleep(life.plusMillis(500).toMillis());
      assertThrows(Busy.class, () -> take(life, HERE));
      first.check();
    }
  }

  @Test
  void aProcessOfThisMachineThatIsGoneHoldsNothing() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    Writer now = Writer.current();
    Writer gone = new Writer("here", String.valueOf(ended.pid()), "one that is gone");
    Writer other = new Writer("there", String.valueOf(ended.pid()), "one of elsewhere");
    assertTrue(gone.isGone(HERE) && !other.isGone(HERE) && !now.isGone(now));
    assertTrue(!Writer.of("").isGone(Writer.of("")), "it may be anyone");
    assertEquals(now, Writer.of(now.lines()));
    // Of another user it may not be seen that its process runs.
    assertTrue(now.machine().endsWith(" " + System.getProperty("user.name")), now::machine);
    try (Lease first = take(Lease.LIFE, gone)) {
      try (Lease second = take(Lease.LIFE, HERE)) {
        second.check();
        assertThrows(IOException.class, first::check);
      }
    }
  }

  @Test
  void ofThoseThatComeAtOnceOneAtMostHasIt() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 20; round++) {
        List<Lease> taken = takeAtOnce(threads);
        assertTrue(taken.size() <= 1, "round " + round);
        for (Lease lease : taken) {
          assertDoesNotThrow(lease::check);
          lease.close();
        }
        assertEquals(List.of(), writers());
        try (Lease alone = take(Lease.LIFE, THERE)) {
          alone.check();
        }
      }
    } finally {
      threads.shutdown();
    }
  }

  private List<Lease> takeAtOnce(ExecutorService threads) throws InterruptedException {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Lease>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      all.add(
          threads.submit(
              () -> {
                start.await();
                return take(Lease.LIFE, THERE);
              }));
    }
    start.countDown();
    List<Lease> taken = new ArrayList<>();
    for (Future<Lease> each : all) {
      try {
        taken.add(each.get());
      } catch (ExecutionException e) {
        assertTrue(e.getCause() instanceof Busy, e::toString);
      }
    }
    return taken;
  }

  @Test
  void whoIsInterruptedGivesItBackAllTheSame() throws IOException {
    Lease lease = take(Lease.LIFE, THERE);
    Thread.currentThread().interrupt();
    lease.close();
    assertTrue(Thread.interrupted());
    assertEquals(List.of(), writers());
  }
}
