package org.musnad.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.spark.input.OlderArchive;
import org.musnad.spark.keep.Busy;
import org.musnad.spark.keep.Layout;
import org.musnad.spark.keep.Lease;

class ArchiveJobTest {
  @TempDir private Path folder;

  private record Result(int code, String out, String err) {}

  private static Result run(String... args) {
    LocalSpark.session(); // the job takes the session that there is
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        ArchiveJob.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
    return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static void assertOneLine(String err) {
    assertTrue(err.startsWith("musnad-spark: ") && err.indexOf('\n') == err.length() - 1, err);
  }

  @Test
  void saysWhatItDid() {
    String out = folder.resolve("out").toString();
    Result result = run("--in", MadeUp.NEWSROOM.toString(), "--out", out, "--progress", "0");
    assertEquals(
        new Result(0, out + ": 44 articles added, 0 already there, 0 quarantined\n", ""), result);
  }

  @Test
  void whatIsMissingOrWrongMakesTheCode1() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\n");
    String out = folder.resolve("out").toString();
    Result result = run("--in", lines.toString(), folder + "/none", "--out", out);
    assertEquals(1, result.code());
    assertEquals(out + ": 0 articles added, 0 already there, 1 quarantined\n", result.out());
    assertOneLine(result.err());
  }

  @Test
  void aFolderThatCannotBeWrittenMakesTheCode3() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Result result = run("--in", MadeUp.NEWSROOM.toString(), "--out", file + "/archive");
    assertEquals(3, result.code());
    assertOneLine(result.err());
  }

  @Test
  void anotherJobThatWritesIsToldInALine() throws IOException {
    Path out = folder.resolve("out");
    String[] args = {"--in", MadeUp.NEWSROOM.toString(), "--out", out.toString()};
    Layout layout = new Layout(new org.apache.hadoop.fs.Path(out.toUri()));
    try (Lease other = Lease.take(layout, new Configuration())) {
      Result result = run(args);
      assertEquals(3, result.code());
      assertOneLine(result.err());
      assertTrue(result.err().contains("another job writes to "), result.err());
      other.check();
    }
    assertEquals(0, run(args).code());
  }

  @Test
  void anArchiveOfAnOlderMusnadIsToldInALine() throws IOException {
    Path out = folder.resolve("out");
    Path done = Files.createDirectories(out.resolve("_musnad/done"));
    Files.writeString(done.resolve("000001"), "0123456789abcdef0123456789abcdef\n");
    Result result = run("--in", MadeUp.NEWSROOM.toString(), "--out", out.toString());
    String told = "musnad-spark: " + out + ": made by an older Musnad; take another folder\n";
    assertEquals(new Result(3, "", told), result);
    Archive archive = Archive.at(LocalSpark.session(), out.toString());
    assertThrows(OlderArchive.class, archive::relate);
  }

  private static boolean isBusy(Layout layout) {
    try (Lease lease = Lease.take(layout, new Configuration())) {
      return false;
    } catch (Busy e) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nor does another job come between. */
  @Test
  void whatWasAddedIsToldBeforeRelatingFails() throws IOException {
    LocalSpark.session();
    String good = MadeUp.line("a", "2016-11-05", MadeUp.text(1));
    Path lines = Files.writeString(folder.resolve("a.jsonl"), good + "\n{\n");
    Path out = folder.resolve("out");
    Path broken = Files.createDirectories(out.resolve("statements/month=2016-11"));
    Files.writeString(broken.resolve("broken.parquet"), "broken");
    Layout layout = new Layout(new org.apache.hadoop.fs.Path(out.toUri()));
    List<String> told = new ArrayList<>();
    PrintStream trying =
        new PrintStream(OutputStream.nullOutputStream()) {
          @Override
          public void println(String line) {
            told.add(line + (isBusy(layout) ? "" : ", and another job may write"));
          }
        };
    PrintStream none = new PrintStream(OutputStream.nullOutputStream());
    String[] args = {"--in", lines.toString(), "--out", out.toString(), "--relate"};
    assertEquals(3, ArchiveJob.run(trying, none, args));
    assertEquals(List.of(out + ": 1 articles added, 0 already there, 1 quarantined"), told);
    assertFalse(isBusy(layout));
  }

  @Test
  void anErrorMakesTheCode3() {
    LocalSpark.session();
    PrintStream failing =
        new PrintStream(OutputStream.nullOutputStream()) {
          @Override
          public void println(String line) {
            throw new LinkageError("made up");
          }
        };
    String[] args = {
      "--in", folder.resolve("none").toString(), "--out", folder.resolve("out").toString()
    };
    assertEquals(
        3, ArchiveJob.run(failing, new PrintStream(OutputStream.nullOutputStream()), args));
  }

  @Test
  void wrongUsageIsToldInALine() {
    for (String[] args :
        new String[][] {
          {},
          {"--in", "x"},
          {"--in", "x", "--out", "y", "--published", "yesterday"},
          {"--in", "x", "--out", "y", "--slice-size", "0"}
        }) {
      Result result = run(args);
      assertEquals(2, result.code());
      assertOneLine(result.err());
    }
    assertTrue(run("--help").out().contains("--slice-size=MB"));
  }
}
