package org.musnad.spark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;

/**
 * Adds a file of articles to an archive, if that is not there, and relates them; says what each
 * took, and in how many lines the answer differs from a ledger's.
 *
 * <p>Arguments: the master, as {@code local[2]}; the file; the folder of the archive; and {@code
 * musnad export families} and {@code musnad export claims} of the same articles.
 */
public final class RelatingBench {
  private RelatingBench() {}

  /** Runs it. */
  public static void main(String[] args) throws IOException {
    SparkSession spark =
        SparkSession.builder()
            .master(args[0])
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", "8")
            .getOrCreate();
    Archive archive = Archive.at(spark, args[2]);
    if (!Files.exists(Path.of(args[2]))) {
      timed("add", () -> archive.add(List.of(args[1]), Settings.USUAL));
    }
    timed("relate", archive::relate);
    differences("families", lines(args[3]), Answers.families(archive));
    differences("claims", lines(args[4]), Answers.claims(archive));
    spark.stop();
  }

  private static Map<String, JsonNode> lines(String export) throws IOException {
    return Answers.byName(Files.readAllLines(Path.of(export)));
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void timed(String what, Work work) throws IOException {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long began = System.nanoTime();
    long cpu = system.getProcessCpuTime();
    work.run();
    System.out.printf(
        "%s: %.1f s, of CPU %.1f s%n",
        what, (System.nanoTime() - began) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
  }

  private static void differences(
      String what, Map<String, JsonNode> ledger, Map<String, JsonNode> archive) {
    long other =
        ledger.entrySet().stream()
            .filter(each -> !Objects.equals(each.getValue(), archive.get(each.getKey())))
            .peek(each -> System.err.println(each + "\n  " + archive.get(each.getKey())))
            .count();
    System.out.printf("%s: %d, here %d, other %d%n", what, ledger.size(), archive.size(), other);
  }
}
