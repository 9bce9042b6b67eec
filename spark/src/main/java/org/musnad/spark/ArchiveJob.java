package org.musnad.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkException;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.Defaults;
import org.musnad.spark.input.OlderArchive;
import org.musnad.spark.keep.Busy;
import org.musnad.spark.keep.Lease;
import org.musnad.text.Plain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import scala.Option;

/**
 * The job for {@code spark-submit}: reads an archive of articles into tables.
 *
 * <p>The exit code is 0 when all went well, 1 when some input was quarantined or could not be read
 * and the rest was done, 2 after wrong usage, 3 when the job failed or another one writes there.
 */
@Command(
    name = "musnad-spark",
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Reads archives of articles into Parquet tables. What is there already is passed over; stopped"
          + " at any moment, it goes on when it is run again."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  all went well",
      "  1  some input was quarantined or could not be read; the rest was done",
      "  2  wrong usage",
      "  3  the job failed, and goes on when it is run again; or another one writes there",
      "",
      "Example:",
      "  spark-submit musnad-spark.jar --in s3a://crawl/2016/ --out hdfs:///archive"
    })
public final class ArchiveJob implements Callable<Integer> {
  private static final int FAILED = 3;
  private static final int SECONDS = 10;
  private static final int MEGABYTE = 1 << 20;

  @CommandLine.Option(
      names = "--in",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files, folders or patterns on any Hadoop file system: JSON Lines, web archives (WARC),"
              + " Parquet, and all else that musnad add reads; .gz of these.")
  private List<String> inputs = List.of();

  @CommandLine.Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "The archive: a folder that gets a table a folder.")
  private String folder = "";

  @CommandLine.Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published articles that do not say it.")
  private @Nullable String outlet;

  @CommandLine.Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When articles that do not say it were published, as 2016-11-05.")
  private @Nullable String published;

  @CommandLine.Option(
      names = "--slice-size",
      paramLabel = "MB",
      defaultValue = "32",
      description = "How much one task reads, where a file can be cut (${DEFAULT-VALUE}).")
  private double sliceMegabytes;

  @CommandLine.Option(
      names = "--relate",
      description =
          "Afterwards works out families of copies, origins and claims of all articles that there"
              + " are.")
  private boolean relate;

  @CommandLine.Option(
      names = "--progress",
      paramLabel = "SECONDS",
      defaultValue = "" + SECONDS,
      description = "How often it says how far it is; 0 for never (${DEFAULT-VALUE}).")
  private int progressSeconds;

  @CommandLine.Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this and ends.")
  private boolean help;

  private final PrintStream out;
  private final PrintStream err;

  ArchiveJob(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the job and ends the process with its exit code. On YARN to exit at all, even with 0, is
   * to fail.
   */
  public static void main(String[] args) {
    int code = run(System.out, System.err, args);
    Option<SparkSession> session = SparkSession.getDefaultSession();
    if (session.isDefined()) {
      session.get().stop();
    }
    if (code != CommandLine.ExitCode.OK) {
      System.exit(code);
    }
  }

  /** Runs the job in the session that there is, or one that it makes. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return new CommandLine(new ArchiveJob(out, err))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(
            (e, given) -> {
              complain(err, e.getMessage() + "; see --help");
              return CommandLine.ExitCode.USAGE;
            })
        .execute(args);
  }

  private static void complain(PrintStream err, @Nullable String what) {
    String line = String.valueOf(what).lines().findFirst().orElse("");
    err.println("musnad-spark: " + Plain.of(line));
  }

  @Override
  public Integer call() {
    if (!(sliceMegabytes > 0) || progressSeconds < 0) {
      complain(err, "--slice-size is more than 0, and --progress 0 at least; see --help");
      return CommandLine.ExitCode.USAGE;
    }
    if (published != null && !Defaults.isDate(published)) {
      complain(err, "--published " + published + " is no date; write it as 2016-11-05");
      return CommandLine.ExitCode.USAGE;
    }
    try {
      SparkSession spark = SparkSession.builder().appName("musnad " + folder).getOrCreate();
      return work(Archive.at(spark, folder));
    } catch (Busy e) {
      complain(err, e.getMessage());
      return FAILED;
    } catch (OlderArchive e) {
      complain(err, folder + ": " + e.getMessage());
      return FAILED;
    } catch (Throwable e) { // Spark's methods throw more than they declare, and errors fail a job
      complain(err, "the job failed: " + reason(e) + "; run again it goes on");
      return FAILED;
    }
  }

  /** Adds and relates as one: no other job comes between. */
  private int work(Archive archive) throws IOException {
    try (Lease lease = archive.lease()) {
      Summary summary = archive.add(inputs, settings(), lease);
      summary.complaints().forEach(complaint -> complain(err, complaint));
      out.println(folder + ": " + summary);
      if (relate) {
        archive.relate(lease);
        out.println(folder + ": families, origins and claims are in " + archive.related());
      }
      return summary.anyFailed() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }
  }

  private Settings settings() {
    return new Settings(
        new Defaults(published, outlet),
        (long) Math.ceil(sliceMegabytes * MEGABYTE),
        progressSeconds,
        line -> err.println(line));
  }

  /** What Spark wraps has more to say than its wrapping. */
  private static @Nullable String reason(Throwable thrown) {
    Throwable reason = thrown;
    while (reason.getCause() != null && reason instanceof SparkException) {
      reason = reason.getCause();
    }
    return reason.getMessage() == null ? reason.toString() : reason.getMessage();
  }
}
