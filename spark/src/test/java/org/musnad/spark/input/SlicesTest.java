package org.musnad.spark.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.intake.input.ByteLines;

/** Wherever a file is cut, its lines are the same, and have the same numbers. */
class SlicesTest {
  private static final Configuration HADOOP = new Configuration();

  @TempDir private Path folder;

  private static List<String> numbered(ByteLines lines) throws IOException {
    List<String> all = new ArrayList<>();
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      all.add(lines.number() + " " + new String(line, UTF_8));
    }
    return all;
  }

  @Test
  void linesAreTheSameWhereverAFileIsCut() throws IOException {
    Random random = new Random(4711);
    Path path = folder.resolve("lines.jsonl");
    for (int round = 0; round < 20; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(random.nextInt(5) == 0 ? "\n" : random.nextInt(4) == 0 ? "ميناء" : "a");
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      Files.write(path, bytes);
      List<String> whole = numbered(new ByteLines(new ByteArrayInputStream(bytes)));
      for (int size : new int[] {1, 2, 3, 7, 25, 64, 1000}) {
        List<Slice> slices = cut(path, size, new Stretches());
        assertEquals(whole, numbered(slices), text + " by " + size);
        List<String> done =
            slices.stream().filter(slice -> random.nextBoolean()).map(Slice::key).toList();
        List<Slice> otherwise = cut(path, size + 4, new Stretches().addAll(done));
        assertTrue(otherwise.stream().map(Slice::key).toList().containsAll(done));
        assertEquals(whole, numbered(otherwise), text + " by " + size + ", then otherwise");
      }
    }
  }

  private static List<Slice> cut(Path path, int size, Stretches done) throws IOException {
    FileSystem files = FileSystem.getLocal(HADOOP);
    InputFile file = InputFile.of(files.getFileStatus(new org.apache.hadoop.fs.Path(path.toUri())));
    return new Slicer(HADOOP, size).slices(file, done);
  }

  private static List<String> numbered(List<Slice> slices) throws IOException {
    List<Integer> lines = new ArrayList<>();
    for (Slice slice : slices) {
      lines.add(Slicer.lines(slice, HADOOP));
    }
    List<String> all = new ArrayList<>();
    for (Slice slice : Slicer.numbered(slices, lines)) {
      org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(slice.file().path());
      try (InputStream in =
          new LineRange(path.getFileSystem(HADOOP).open(path), slice.begin(), slice.end())) {
        all.addAll(numbered(new ByteLines(in, slice.linesBefore())));
      }
    }
    return all;
  }

  @Test
  void whatWasReadIsKnownHoweverItIsCut() {
    InputFile file = new InputFile("file:/a", 100, 7);
    Stretches read = new Stretches();
    read.addAll(
        List.of(
            new Slice(file, 60, 80, 0).key(),
            new Slice(file, 20, 40, 0).key(),
            new Slice(file, 40, 60, 0).key()));
    assertTrue(read.meet(new Slice(file, 0, 21, 0).key()));
    assertFalse(read.meet(new Slice(file, 0, 20, 0).key()));
    assertFalse(read.meet(new Slice(file, 80, 100, 0).key()));
    assertTrue(read.cover(new Slice(file, 20, 80, 0).key()));
    assertFalse(read.cover(new Slice(file, 20, 81, 0).key()));
    assertFalse(read.meet(new Slice(new InputFile("file:/a", 100, 8), 30, 31, 0).key()));
    String empty = Slice.whole(new InputFile("file:/b", 0, 7)).key();
    assertFalse(read.cover(empty));
    assertTrue(read.addAll(List.of(empty)).meet(empty) && read.cover(empty));
  }

  @Test
  void whatAFileSystemThrowsIsToldFromWhatIsWrongWithTheBytes() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    WatchedStream failed = new WatchedStream(broken, 10);
    assertThrows(IOException.class, failed::readAllBytes);
    assertEquals("the disk is gone", assertThrows(IOException.class, failed::check).getMessage());
    WatchedStream sound = new WatchedStream(new ByteArrayInputStream(new byte[10]), 10);
    sound.readNBytes(4);
    assertEquals(6, sound.available());
    sound.check();
  }

  @Test
  void smallFilesShareAPart() {
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      slices.add(Slice.whole(new InputFile("file:/" + i, 40, 7)));
    }
    List<Part> parts = Part.of(slices, 100);
    assertEquals(5, parts.size());
    assertEquals(slices, parts.stream().flatMap(part -> part.slices().stream()).toList());
    assertEquals(5, parts.stream().map(Part::key).distinct().count());
  }
}
