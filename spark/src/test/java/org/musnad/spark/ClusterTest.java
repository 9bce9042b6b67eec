package org.musnad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.intake.Defaults;

/** A real cluster gives the same answer, whatever is killed while it works. */
class ClusterTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir private static Path folder;
  private static Path input;
  private static OneMachine one;
  private static RealCluster cluster;

  @BeforeAll
  static void start() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    // Each file becomes a part, and takes long enough for a kill to come in the middle.
    for (int i = 0; i < 8; i++) {
      MadeUp.many(input.resolve(i + ".jsonl"), 1_800, i * 1_500);
    }
    one = new OneMachine(folder.resolve("one.db")).add(List.of(input));
    cluster = RealCluster.start(Files.createDirectory(folder.resolve("spark")), 2);
  }

  @AfterAll
  static void stop() {
    cluster.close();
    one.close();
  }

  private static Process submit(String name) throws IOException {
    return cluster.submit(
        name,
        ArchiveJob.class,
        "--in",
        input.toString(),
        "--out",
        folder.resolve(name).toString(),
        "--slice-size",
        "1",
        "--progress",
        "1");
  }

  private static int partsRead(String name) {
    File[] parts =
        folder
            .resolve(name + "/_musnad/read")
            .toFile()
            .listFiles((f, n) -> n.endsWith(".parquet") && !n.startsWith("."));
    return parts == null ? 0 : parts.length;
  }

  private static Archive archive(String name) {
    return Archive.at(LocalSpark.session(), folder.resolve(name).toString());
  }

  @Test
  void aWorkerIsKilledInTheMiddle() throws Exception {
    Process job = submit("worker-killed");
    RealCluster.await(
        () -> partsRead("worker-killed") > 0 && cluster.executors() == 2, "nothing is read");
    int read = partsRead("worker-killed");
    cluster.killWorker(0);
    assertTrue(read < 8, "killed too late");
    assertEquals(0, cluster.exitCode(job), () -> cluster.log("worker-killed"));
    ArchiveTest.assertSame(one, archive("worker-killed"));
    cluster.addWorker();
  }

  @Test
  void theJobItselfIsKilledAndRunAgain() throws Exception {
    Process job = submit("job-killed");
    RealCluster.await(() -> partsRead("job-killed") > 0, "nothing is read");
    RealCluster.kill(job);
    int read = partsRead("job-killed");
    assertTrue(read < 8, "killed too late");
    Settings settings = new Settings(new Defaults(null, null), MEGABYTE, 0, line -> {});
    Summary rest = archive("job-killed").add(List.of(input.toString()), settings);
    assertTrue(rest.statements() < one.statements(), "what was read is read again");
    ArchiveTest.assertSame(one, archive("job-killed"));
  }
}
