package org.musnad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.intake.Defaults;

/** A real cluster gives the same answer, whatever is killed while it works. */
class ClusterTest {
  private static final int FILES = 6;
  private static final int FREE = 3;
  private static final int LARGE = 10;
  private static final int SMALL = 4;
  private static final int ARTICLES = FREE * LARGE + (FILES - FREE) * SMALL;
  private static final String SLICE = "0.001";

  @TempDir private static Path folder;
  private static Path input;
  private static OneMachine one;
  private static RealCluster cluster;

  /**
   * Articles of the newsroom in files, packed so that none is cut, of which the last can be read
   * only when a test wants.
   */
  @BeforeAll
  static void start() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    List<String> lines = Files.readAllLines(MadeUp.NEWSROOM);
    int line = 0;
    for (int i = 0; i < FILES; i++) {
      // The largest are read first.
      int end = line + (i < FREE ? LARGE : SMALL);
      MadeUp.pack(input.resolve(name(i)), String.join("\n", lines.subList(line, end)));
      line = end;
    }
    one = new OneMachine(folder.resolve("one.db")).add(List.of(input));
    cluster = RealCluster.start(Files.createDirectory(folder.resolve("spark")), 2);
  }

  private static String name(int file) {
    return file + (file < FREE ? "" : "-wait") + ".jsonl.gz";
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
    if (one != null) {
      one.close();
    }
  }

  @BeforeEach
  void closeTheGate() throws IOException {
    Files.deleteIfExists(input.resolve(GatedFileSystem.GO));
  }

  private static void openTheGate() throws IOException {
    Files.createFile(input.resolve(GatedFileSystem.GO));
  }

  /** Submits the job, and waits until it has read all that it can. */
  private static Process inTheMiddle(String name) throws IOException {
    Process job =
        cluster.submit(
            name,
            ArchiveJob.class,
            "--in",
            "gate:" + input,
            "--out",
            folder.resolve(name).toString(),
            "--slice-size",
            SLICE,
            "--relate");
    await(job, name, () -> partsRead(name) == FREE, "the job reads nothing");
    return job;
  }

  private static void await(Process job, String name, BooleanSupplier condition, String otherwise) {
    RealCluster.await(
        () -> {
          if (!job.isAlive()) {
            throw new AssertionError("the job has ended: " + cluster.log(name));
          }
          return condition.getAsBoolean();
        },
        otherwise);
  }

  private static int partsRead(String name) {
    File[] parts =
        folder
            .resolve(name + "/_musnad/read")
            .toFile()
            .listFiles((parent, file) -> file.endsWith(".parquet") && !file.startsWith("."));
    return parts == null ? 0 : parts.length;
  }

  /** Whether a job has found out who shares text with whom. */
  private static boolean hasCopies(String name) {
    File[] jobs = folder.resolve(name + "/_musnad/work").toFile().listFiles();
    return jobs != null
        && Stream.of(jobs).anyMatch(job -> new File(job, "copies/_SUCCESS").exists());
  }

  private static Archive archive(String name) {
    return Archive.at(LocalSpark.session(), folder.resolve(name).toString());
  }

  @Test
  void aWorkerIsKilledWhileArticlesAreReadAndOneWhileTheyAreRelated() throws Exception {
    String name = "workers-killed";
    Process job = inTheMiddle(name);
    RealCluster.await(() -> cluster.executors() == 2, "only one worker works");
    cluster.killWorker();
    cluster.addWorker();
    openTheGate();
    await(job, name, () -> hasCopies(name), "the job relates nothing");
    cluster.killWorker(); // the other one, and later jobs, go on without
    assertEquals(0, cluster.exitCode(job), () -> cluster.log(name));
    ArchiveTest.assertSame(one, archive(name));
    Answers.assertSame(one, archive(name));
  }

  @Test
  void theJobItselfIsKilledAndRunAgain() throws Exception {
    Process job = inTheMiddle("job-killed");
    RealCluster.kill(job);
    // Those who read for it live on for a moment, and one that waits at the gate would go through
    // it.
    RealCluster.await(() -> cluster.executors() == 0, "the job's executors outlive it");
    assertEquals(FREE, partsRead("job-killed"));
    openTheGate();
    long slice = (long) Math.ceil(Double.parseDouble(SLICE) * (1 << 20));
    Summary rest =
        archive("job-killed")
            .add(
                List.of("gate:" + input),
                new Settings(new Defaults(null, null), slice, 0, line -> {}));
    assertEquals(ARTICLES, rest.articles());
    // Only the other half was left to be read.
    try (OneMachine half = new OneMachine(folder.resolve("half.db"))) {
      half.add(IntStream.range(0, FREE).mapToObj(i -> input.resolve(name(i))).toList());
      assertEquals(one.statements() - half.statements(), rest.statements());
    }
    ArchiveTest.assertSame(one, archive("job-killed"));
  }
}
