package org.musnad.spark.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read is whole, and of one state, wherever a job was stopped. */
class SnapshotsTest {
  @TempDir private java.nio.file.Path folder;
  private Snapshots snapshots;

  @BeforeEach
  void open() throws IOException {
    snapshots = new Snapshots(new Layout(new Path(folder.toUri())), new Configuration());
  }

  private Path write() throws IOException {
    Path next = snapshots.begin();
    Files.createDirectories(folder.resolve("related/" + next.getName() + "/claims"));
    return next;
  }

  private List<String> all() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.list(folder.resolve("related"))) {
      return files.map(file -> number(file.getFileName().toString())).sorted().toList();
    }
  }

  private static String number(String name) {
    return name.split("-", 2)[0];
  }

  /** A job is stopped for ever when it has deleted some of a snapshot. */
  private static final class Stopping extends FilterFileSystem {
    Stopping(FileSystem files) {
      super(files);
    }

    @Override
    public boolean delete(Path path, boolean all) throws IOException {
      super.delete(new Path(path, "claims"), true);
      throw new IOException("stopped");
    }
  }

  @Test
  void theNewestThatIsWholeIsRead() throws IOException {
    assertEquals(Optional.empty(), snapshots.newest());
    Path first = write();
    assertEquals(Optional.empty(), snapshots.newest());
    snapshots.commit(first);
    assertEquals(Optional.of(first), snapshots.newest());
    Path second = write(); // the job is killed
    assertEquals(Optional.of(first), snapshots.newest());
    Files.writeString(folder.resolve("related/" + second.getName() + "/left"), "");
    Path third = snapshots.begin(); // a job that was taken for killed goes on in its own
    assertNotEquals(second, third);
    assertEquals(number(second.getName()), number(third.getName()));
    assertEquals(List.of("000001"), all());
  }

  @Test
  void theOneBeforeStaysForItsReaders() throws IOException {
    for (int i = 0; i < 3; i++) {
      snapshots.commit(write());
    }
    assertEquals(List.of("000002", "000003"), all());
  }

  @Test
  void whoIsStoppedWhileDeletingHasMadeTheNewest() throws IOException {
    snapshots.commit(write());
    snapshots.commit(write());
    Path third = write();
    Snapshots stopping =
        new Snapshots(
            new Layout(new Path(folder.toUri())),
            new Stopping(FileSystem.getLocal(new Configuration())));
    assertThrows(IOException.class, () -> stopping.commit(third));
    assertEquals(List.of("000001", "000002", "000003"), all());
    assertEquals(Optional.of(third), snapshots.newest());
    snapshots.commit(write());
    assertEquals(List.of("000003", "000004"), all());
    assertTrue(Files.exists(folder.resolve("related/" + third.getName() + "/claims")));
  }
}
