package org.musnad.spark.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(random.nextInt(5) == 0 ? "\n" : random.nextInt(4) == 0 ? "ميناء" : "a");
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      Files.write(path, bytes);
      for (int size : new int[] {1, 2, 3, 7, 50, 64, 1000}) {
        List<String> cut = cut(path, size);
        assertEquals(
            numbered(new ByteLines(new ByteArrayInputStream(bytes))), cut, text + " by " + size);
      }
    }
  }

  private static List<String> cut(Path path, int size) throws IOException {
    FileSystem files = FileSystem.getLocal(HADOOP);
    org.apache.hadoop.fs.Path hadoop = new org.apache.hadoop.fs.Path(path.toUri());
    List<Slice> slices = new Slicer(HADOOP, size).slices(InputFile.of(files.getFileStatus(hadoop)));
    List<Integer> lines = new ArrayList<>();
    for (Slice slice : slices) {
      lines.add(Slicer.lines(slice, HADOOP));
    }
    List<String> all = new ArrayList<>();
    for (Slice slice : Slicer.numbered(slices, lines)) {
      try (InputStream in = new LineRange(files.open(hadoop), slice.begin(), slice.end())) {
        all.addAll(numbered(new ByteLines(in, slice.linesBefore())));
      }
    }
    return all;
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
