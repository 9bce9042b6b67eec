package org.musnad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.musnad.spark.input.InputFile;
import org.musnad.spark.input.Inputs;
import org.musnad.spark.input.Slice;
import org.musnad.spark.input.Stretches;
import org.musnad.spark.keep.Journal;
import org.musnad.spark.keep.Layout;
import org.musnad.spark.keep.Lease;
import org.musnad.spark.keep.Published;
import org.musnad.spark.keep.Publishing;
import org.musnad.spark.keep.Snapshots;
import org.musnad.spark.read.ArchiveReading;
import org.musnad.spark.read.Outcome;
import org.musnad.spark.read.Staging;
import org.musnad.spark.table.Table;

/**
 * An archive: a folder of Parquet tables, which articles are added to. One job at a time may add;
 * any may read. {@code spark/tables.md} describes the tables.
 */
public final class Archive {
  /** Some seconds of comparing, and some tens of megabytes. */
  private static final int TOGETHER = 10_000;

  private final SparkSession spark;
  private final Layout layout;

  private Archive(SparkSession spark, Layout layout) {
    this.spark = spark;
    this.layout = layout;
  }

  /**
   * The archive in a folder, which is made when something is added.
   *
   * @param folder on any file system that Hadoop knows
   */
  public static Archive at(SparkSession spark, String folder) {
    Path path = new Path(folder);
    try {
      return new Archive(spark, new Layout(path.getFileSystem(hadoop(spark)).makeQualified(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Configuration hadoop(SparkSession spark) {
    return spark.sparkContext().hadoopConfiguration();
  }

  /**
   * Adds all articles of some inputs that are not there, as {@code musnad add} would one after the
   * other. What an earlier call has read is not read again, even if that call did not come to its
   * end.
   *
   * @param inputs files and folders, as {@link Inputs#find} takes them
   * @throws org.musnad.spark.keep.Busy if another job writes to the archive
   * @throws IOException if the folder of the archive, or the list of inputs, cannot be read or
   *     written
   * @throws org.musnad.spark.input.OlderArchive if an older Musnad made the archive
   */
  public Summary add(List<String> inputs, Settings settings) throws IOException {
    try (Lease lease = lease()) {
      return add(inputs, settings, lease);
    }
  }

  /** The right to write, for several calls one after the other. */
  Lease lease() throws IOException {
    return Lease.take(layout, hadoop(spark));
  }

  /** Adds with a right to it that the caller gives back. */
  Summary add(List<String> inputs, Settings settings, Lease lease) throws IOException {
    Configuration hadoop = hadoop(spark);
    Journal journal = new Journal(layout, hadoop, lease);
    journal.recover();
    Set<String> before = journal.published();
    Stretches published = new Stretches().addAll(before);
    Staging staging = new Staging(layout.staging(), hadoop);
    Stretches done = new Stretches().addAll(before);
    done.addAll(staging.eachOnce(published).slices());

    List<String> complaints = new ArrayList<>();
    List<InputFile> files =
        new Inputs(hadoop, fault -> complaints.add(fault.toString())).find(inputs);
    ArchiveReading reading =
        new ArchiveReading(
            new JavaSparkContext(spark.sparkContext()), staging, settings.sliceBytes());
    List<Slice> slices = reading.slices(files, done);
    Outcome outcome =
        reading.read(
            slices, done, settings.defaults(), settings.progressSeconds(), settings.progress());
    complaints.addAll(outcome.unread());
    lease.check();
    Staging.Read read = staging.eachOnce(published);
    files.stream()
        .filter(file -> read.again().contains(file.key()))
        .map(file -> file.path() + ": an earlier job read of it too; run the job again")
        .forEach(complaints::add);
    Published batch = publish(new Publishing(spark, layout, journal), read, slices);
    staging.clear(read.parts());
    return summary(outcome, batch, complaints);
  }

  private static Published publish(Publishing publishing, Staging.Read read, List<Slice> order)
      throws IOException {
    return read.parts().isEmpty()
        ? new Published(0, 0, 0)
        : publishing.publish(read.parts(), read.slices(), order.stream().map(Slice::key).toList());
  }

  private static Summary summary(Outcome outcome, Published published, List<String> complaints) {
    return new Summary(
        published.articles(),
        published.versions(),
        published.known() + outcome.repeated(),
        outcome.statements(),
        outcome.faults(),
        outcome.passedOver(),
        complaints);
  }

  /** A table of the archive; Spark finds no folder where nothing has been added yet. */
  public Dataset<Row> table(Table table) {
    return table.read(spark, layout.table(table.toString()));
  }

  /**
   * Works out the tables that follow from all articles together. Those that there are stay the
   * newest until the new ones are whole, all of them, and are there until the next time.
   *
   * @throws org.musnad.spark.keep.Busy if another job writes to the archive
   * @throws IOException if the folder of the archive cannot be read or written
   * @throws org.musnad.spark.input.OlderArchive if an older Musnad made the archive
   */
  public void relate() throws IOException {
    relate(TOGETHER);
  }

  /** So many statements that may say the same are compared by one task, about, at most. */
  void relate(int together) throws IOException {
    try (Lease lease = lease()) {
      relate(together, lease);
    }
  }

  /** Relates with a right to it that the caller gives back. */
  void relate(Lease lease) throws IOException {
    relate(TOGETHER, lease);
  }

  private void relate(int together, Lease lease) throws IOException {
    Configuration hadoop = hadoop(spark);
    Journal journal = new Journal(layout, hadoop, lease);
    journal.recover();
    Stretches.check(journal.published()); // an older archive has no order of adding
    lease.check();
    Snapshots snapshots = new Snapshots(layout, hadoop);
    Path next = snapshots.begin();
    new Relating(spark, layout, lease, together).run(next);
    lease.check();
    snapshots.commit(next);
  }

  /**
   * The folder that has the tables of {@link #relate}, each in a folder of its own: what is read
   * from one such folder is of one state.
   *
   * @throws IOException if the folder of the archive cannot be read
   * @throws IllegalStateException if that has not been done
   */
  public String related() throws IOException {
    return new Snapshots(layout, hadoop(spark))
        .newest()
        .orElseThrow(() -> new IllegalStateException(layout.root() + " was not related yet"))
        .toString();
  }

  /**
   * A table of those that {@link #relate} has worked out, the newest that there is.
   *
   * @throws IOException if the folder of the archive cannot be read
   * @throws IllegalStateException if that has not been done
   */
  public Dataset<Row> table(Relation relation) throws IOException {
    return spark.read().schema(relation.columns()).parquet(related() + "/" + relation);
  }

  /** The table of what could not be kept: input, place, problem and remedy. */
  public Dataset<Row> quarantine() {
    return spark.read().parquet(layout.table(Publishing.QUARANTINE).toString());
  }
}
