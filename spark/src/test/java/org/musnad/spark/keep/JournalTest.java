package org.musnad.spark.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch is whole or not there, wherever a job was stopped while it published. */
class JournalTest {
  private static final Set<String> SLICES = Set.of("one", "two");

  private static final List<String> TABLES = List.of("links", "statements", "quarantine");

  private static final Set<String> BEFORE = Set.of("statements/month=1/a", "quarantine/p");

  private static final Set<String> OF_BATCH =
      Set.of("links/month=2/d", "statements/month=1/b", "statements/month=2/c", "quarantine/q");

  private static final Set<String> AFTER = union(BEFORE, OF_BATCH);

  @TempDir private java.nio.file.Path folder;

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  /** Stops a job, for ever, at the renaming with some number. */
  private static final class Stopping extends FilterFileSystem {
    private int left;

    Stopping(FileSystem files, int renames) {
      super(files);
      this.left = renames;
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
      if (left-- <= 0) {
        throw new IOException("stopped");
      }
      return super.rename(from, to);
    }

    @Override
    public boolean delete(Path path, boolean all) throws IOException {
      if (left <= 0) {
        throw new IOException("stopped");
      }
      return super.delete(path, all);
    }
  }

  /** What others do while a job sleeps. */
  private interface Meanwhile {
    void run() throws IOException;
  }

  /** A job that falls asleep once it has listed a month of its batch, and then goes on. */
  private static final class Sleeping extends FilterFileSystem {
    private final Meanwhile meanwhile;
    private boolean hasSlept;

    Sleeping(FileSystem files, Meanwhile meanwhile) {
      super(files);
      this.meanwhile = meanwhile;
    }

    @Override
    public FileStatus[] listStatus(Path path) throws IOException {
      FileStatus[] found = super.listStatus(path);
      if (!hasSlept && path.getName().equals("month=1")) {
        hasSlept = true;
        meanwhile.run();
      }
      return found;
    }
  }

  private Layout layout() {
    return new Layout(new Path(folder.toUri()));
  }

  private void write(String file) throws IOException {
    java.nio.file.Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, file);
  }

  private Set<String> tables() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .filter(name -> !name.startsWith("_musnad") && !name.contains(".crc"))
          .filter(name -> !name.endsWith("_SUCCESS"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private void writeBefore() throws IOException {
    for (String file : BEFORE) {
      write(file);
    }
  }

  private void writeTables(Path batch) throws IOException {
    String number = batch.getName();
    for (String file : OF_BATCH) {
      write("_musnad/batches/" + number + "/" + file);
    }
    for (String table : TABLES) {
      write("_musnad/batches/" + number + "/" + table + "/_SUCCESS");
    }
  }

  @Test
  void whereverItIsStopped() throws IOException {
    FileSystem files = FileSystem.getLocal(new Configuration());
    boolean stopped = true;
    for (int renames = 0; stopped; renames++) {
      java.nio.file.Path mine = folder;
      folder = Files.createDirectories(mine.resolve("run" + renames));
      writeBefore();
      try (Lease lease = Lease.take(layout(), new Configuration())) {
        Journal journal = new Journal(layout(), new Stopping(files, renames), lease);
        Path batch = journal.begin();
        writeTables(batch);
        stopped = isStopped(journal, batch);

        Journal next = new Journal(layout(), files, lease);
        next.recover();
        boolean counts = renames > 0; // the first renaming is that of the intent
        assertEquals(counts ? AFTER : BEFORE, tables(), "after " + renames);
        assertEquals(counts ? SLICES : Set.of(), next.published(), "after " + renames);
        next.recover();
        assertEquals(counts ? AFTER : BEFORE, tables());
        assertEquals(counts ? "000002" : "000001", next.begin().getName().substring(0, 6));
      }
      folder = mine;
    }
  }

  private static boolean isStopped(Journal journal, Path batch) {
    try {
      journal.publish(batch, TABLES, SLICES);
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void twoJobsAtATimeAreRefused() throws IOException {
    try (Lease lease = Lease.take(layout(), new Configuration())) {
      Journal journal = new Journal(layout(), new Configuration(), lease);
      journal.begin();
      assertThrows(IOException.class, journal::begin);
    }
  }

  @Test
  void aBatchThatAnotherJobThrewAwayIsNotPublished() throws IOException {
    try (Lease lease = Lease.take(layout(), new Configuration())) {
      Journal first = new Journal(layout(), new Configuration(), lease);
      Path batch = first.begin();
      writeTables(batch);
      Journal second = new Journal(layout(), new Configuration(), lease);
      second.recover();
      write("_musnad/batches/" + batch.getName() + "/links/_SUCCESS"); // the first goes on
      assertThrows(IOException.class, () -> first.publish(batch, TABLES, SLICES));
      assertEquals(Set.of(), tables());
      second.recover();
      Path next = second.begin();
      assertNotEquals(batch, next);
      writeTables(next);
      second.publish(next, TABLES, SLICES);
      assertEquals(SLICES, first.published());
    }
  }

  /** Publishes as one who sleeps in the middle of it; the message with which that fails. */
  private String publishAsleep(Lease lease, Meanwhile meanwhile) throws IOException {
    writeBefore();
    FileSystem sleeping = new Sleeping(FileSystem.getLocal(new Configuration()), meanwhile);
    Journal journal = new Journal(layout(), sleeping, lease);
    Path batch = journal.begin();
    writeTables(batch);
    return assertThrows(IOException.class, () -> journal.publish(batch, TABLES, SLICES))
        .getMessage();
  }

  @Test
  void whoSleepsWhileAnotherOneMovesItsFilesTakesNoneAway() throws IOException {
    try (Lease lease = Lease.take(layout(), new Configuration())) {
      Journal other = new Journal(layout(), new Configuration(), lease);
      String told = publishAsleep(lease, other::recover);
      assertTrue(told.contains("another job has moved it"), told);
      assertEquals(AFTER, tables());
      assertEquals(SLICES, other.published());
    }
  }

  @Test
  void whoHasLostItsLeaseMovesNothingMore() throws IOException {
    FileSystem files = FileSystem.getLocal(new Configuration());
    Set<String> then = new TreeSet<>();
    try (Lease lost = Lease.take(layout(), new Configuration())) {
      String told =
          publishAsleep(
              lost,
              () -> {
                files.delete(layout().writers(), true);
                then.addAll(tables());
              });
      assertTrue(told.contains("could not be renewed"), told);
      assertEquals(then, tables());
    }
    try (Lease lease = Lease.take(layout(), new Configuration())) {
      new Journal(layout(), files, lease).recover();
      assertEquals(AFTER, tables());
    }
  }
}
