package org.musnad.spark;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.musnad.spark.keep.Publishing;
import org.musnad.spark.table.Table;

/**
 * Spark's speed-up by workers, for {@code bench/spark}: starts a cluster of one worker, then of
 * two, and so on, has each read the same lines and relate their articles, and prints a table in
 * Markdown. A run with two workers has two cores and no more, driver and master included.
 *
 * <p>Arguments: a file of JSON Lines that is not packed, how many workers at most, and an empty
 * folder to write to. The exit code is 1 if runs differ in their rows.
 */
public final class SpeedUp {
  private static final int SLICES_A_CORE = 8;
  private static final int MEGABYTES = 2_048;

  private final Path input;
  private final int most;
  private final Path folder;
  private final RealCluster.Shape shape;
  private final Map<String, Double> ofOneWorker = new LinkedHashMap<>();

  private SpeedUp(Path input, int most, Path folder) {
    this.input = input;
    this.most = most;
    this.folder = folder;
    // All runs cut the work alike, so that no worker is ever without.
    List<String> settings = List.of("spark.sql.shuffle.partitions=" + SLICES_A_CORE / 2 * most);
    this.shape = new RealCluster.Shape(MEGABYTES, true, List.of("-Xmx2g"), settings);
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    SpeedUp bench = new SpeedUp(Path.of(args[0]), Integer.parseInt(args[1]), Path.of(args[2]));
    bench.printTable();
    System.exit(bench.sameRows() ? 0 : 1);
  }

  private void printTable() throws Exception {
    Path one = firstArticle();
    System.out.println(
        "| job | workers | clock, s | workers' CPU, s | driver's CPU, s | speed-up |");
    System.out.println("|---|---|---|---|---|---|");
    for (int workers = 1; workers <= most; workers++) {
      Path home = Files.createDirectory(folder.resolve("spark" + workers));
      try (RealCluster cluster = RealCluster.start(home, workers, shape)) {
        run(cluster, workers, "one article", one, folder.resolve("one" + workers));
        run(cluster, workers, "read", input, archive(workers));
        run(cluster, workers, "relate", input, archive(workers), "--relate");
      }
    }
  }

  private Path archive(int workers) {
    return folder.resolve("archive" + workers);
  }

  /** What a job costs that has nothing to do: to start Spark and the engine. */
  private Path firstArticle() throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(input)) {
      return Files.writeString(folder.resolve("one.jsonl"), lines.readLine() + "\n");
    }
  }

  /** Every core has several slices, of the same size in all runs. */
  private String sliceMegabytes() throws IOException {
    double megabytes = Files.size(input) / (double) (1 << 20) / (SLICES_A_CORE * most);
    return String.format(Locale.ROOT, "%.3f", Math.min(32, Math.max(0.001, megabytes)));
  }

  private void run(RealCluster cluster, int workers, String name, Path in, Path out, String... more)
      throws Exception {
    System.err.println(workers + (workers == 1 ? " worker: " : " workers: ") + name);
    List<String> arguments = new ArrayList<>(List.of("--in", in.toString(), "--out"));
    arguments.addAll(List.of(out.toString(), "--slice-size", sliceMegabytes(), "--progress", "0"));
    arguments.addAll(List.of(more));
    long self = ProcessHandle.current().pid();
    double used = cluster.processor();
    double driver = Processor.ofChildren(self);
    long began = System.nanoTime();
    Process job = cluster.submit(name, ArchiveJob.class, arguments.toArray(new String[0]));
    int code = job.waitFor();
    double clock = (System.nanoTime() - began) / 1e9;
    // 1: some lines of the input are wrong.
    if (code > 1) {
      throw new IllegalStateException("the job failed: " + cluster.log(name));
    }
    RealCluster.await(() -> cluster.executors() == 0, "the executors do not end");
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f | %.2f |%n",
        name,
        workers,
        clock,
        cluster.processor() - used,
        Processor.ofChildren(self) - driver,
        ofOneWorker.computeIfAbsent(name, first -> clock) / clock);
  }

  private boolean sameRows() throws IOException {
    SparkSession spark = LocalSpark.session();
    Map<String, String> first = sums(Archive.at(spark, archive(1).toString()));
    System.out.println("\nRows in every run:");
    first.forEach((table, sum) -> System.out.println("- " + table + ": " + sum));
    boolean same = true;
    for (int workers = 2; workers <= most; workers++) {
      Map<String, String> sums = sums(Archive.at(spark, archive(workers).toString()));
      if (!sums.equals(first)) {
        System.err.println(workers + " workers give other rows: " + sums);
        same = false;
      }
    }
    return same;
  }

  /** How many rows each table has, and a sum of all that is in them but when they were read. */
  private static Map<String, String> sums(Archive archive) throws IOException {
    Map<String, String> sums = new LinkedHashMap<>();
    for (Table table : Table.values()) {
      sums.put(table.toString(), sum(archive.table(table)));
    }
    for (Relation relation : Relation.values()) {
      sums.put(relation.toString(), sum(archive.table(relation)));
    }
    sums.put(Publishing.QUARANTINE, sum(archive.quarantine()));
    return sums;
  }

  private static String sum(Dataset<Row> rows) {
    Row sum =
        rows.drop("captured_at")
            .select(xxhash64(to_json(struct(col("*")))).as("hash"))
            .agg(count(lit(1)), bit_xor(col("hash")))
            .head();
    return String.format(
        Locale.ROOT, "%,d (%016x)", sum.getLong(0), sum.isNullAt(1) ? 0 : sum.getLong(1));
  }
}
