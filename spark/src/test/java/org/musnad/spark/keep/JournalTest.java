package org.musnad.spark.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch is whole or not there, wherever a job was stopped while it published. */
class JournalTest {
  private static final Set<String> SLICES = Set.of("one", "two");

  private static final List<String> TABLES = List.of("links", "statements", "quarantine");

  @TempDir private java.nio.file.Path folder;

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

  private void writeTables(Path batch) throws IOException {
    String number = batch.getName();
    for (String file :
        Set.of("links/month=2/d", "statements/month=1/b", "statements/month=2/c", "quarantine/q")) {
      write("_musnad/batches/" + number + "/" + file);
    }
    for (String table : TABLES) {
      write("_musnad/batches/" + number + "/" + table + "/_SUCCESS");
    }
  }

  @Test
  void whereverItIsStopped() throws IOException {
    FileSystem files = FileSystem.getLocal(new Configuration());
    Set<String> before = Set.of("statements/month=1/a", "quarantine/p");
    Set<String> after = new TreeSet<>(before);
    after.addAll(
        Set.of("links/month=2/d", "statements/month=1/b", "statements/month=2/c", "quarantine/q"));
    boolean stopped = true;
    for (int renames = 0; stopped; renames++) {
      java.nio.file.Path mine = folder;
      folder = Files.createDirectories(mine.resolve("run" + renames));
      for (String file : before) {
        write(file);
      }
      Layout layout = new Layout(new Path(folder.toUri()));
      Journal journal = new Journal(layout, new Stopping(files, renames));
      Path batch = journal.begin();
      writeTables(batch);
      stopped = isStopped(journal, batch);

      Journal next = new Journal(layout, files);
      next.recover();
      boolean counts = renames > 0; // the first renaming is that of the intent
      assertEquals(counts ? after : before, tables(), "after " + renames);
      assertEquals(counts ? SLICES : Set.of(), next.published(), "after " + renames);
      next.recover();
      assertEquals(counts ? after : before, tables());
      assertEquals(counts ? "000002" : "000001", next.begin().getName().substring(0, 6));
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
    Layout layout = new Layout(new Path(folder.toUri()));
    Journal journal = new Journal(layout, new Configuration());
    journal.begin();
    assertThrows(IOException.class, journal::begin);
  }

  @Test
  void aBatchThatAnotherJobThrewAwayIsNotPublished() throws IOException {
    Layout layout = new Layout(new Path(folder.toUri()));
    Journal first = new Journal(layout, new Configuration());
    Path batch = first.begin();
    writeTables(batch);
    Journal second = new Journal(layout, new Configuration());
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
