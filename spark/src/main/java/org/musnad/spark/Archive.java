package org.musnad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.musnad.spark.keep.Journal;
import org.musnad.spark.keep.Layout;
import org.musnad.spark.keep.Published;
import org.musnad.spark.keep.Publishing;
import org.musnad.spark.read.ArchiveReading;
import org.musnad.spark.read.Outcome;
import org.musnad.spark.read.Staging;
import org.musnad.spark.table.Table;

/**
 * An archive: a folder of Parquet tables, which articles are added to. One job at a time may add;
 * any may read. {@code spark/tables.md} describes the tables.
 */
public final class Archive {
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
   * @throws IOException if the folder of the archive, or the list of inputs, cannot be read or
   *     written
   */
  public Summary add(List<String> inputs, Settings settings) throws IOException {
    Configuration hadoop = hadoop(spark);
    Journal journal = new Journal(layout, hadoop);
    journal.recover();
    Set<String> published = journal.published();
    Staging staging = new Staging(layout.staging(), hadoop);
    Set<String> done = new HashSet<>(published);
    done.addAll(staging.eachOnce(published).slices());

    List<String> complaints = new ArrayList<>();
    List<InputFile> files =
        new Inputs(hadoop, fault -> complaints.add(fault.toString())).find(inputs);
    ArchiveReading reading =
        new ArchiveReading(
            new JavaSparkContext(spark.sparkContext()), staging, settings.sliceBytes());
    List<Slice> slices = reading.slices(files);
    Outcome outcome =
        reading.read(
            slices, done, settings.defaults(), settings.progressSeconds(), settings.progress());
    complaints.addAll(outcome.unread());
    Staging.Read read = staging.eachOnce(published);
    slices.stream()
        .filter(slice -> read.again().contains(slice.key()))
        .map(slice -> slice.file().path() + ": an earlier job read of it too; run the job again")
        .forEach(complaints::add);
    Published batch = publish(journal, read, slices);
    staging.clear(read.parts());
    return summary(outcome, batch, complaints);
  }

  private Published publish(Journal journal, Staging.Read read, List<Slice> order)
      throws IOException {
    if (read.parts().isEmpty()) {
      return new Published(0, 0, 0);
    }
    return new Publishing(spark, layout, journal)
        .publish(read.parts(), read.slices(), order.stream().map(Slice::key).toList());
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

  /**
   * A table of the archive.
   *
   * @throws org.apache.spark.sql.AnalysisException if nothing has been added yet
   */
  public Dataset<Row> table(Table table) {
    return table.read(spark, layout.table(table.toString()));
  }

  /**
   * Works out the tables that follow from all articles together, and puts them in the place of
   * those that there are.
   *
   * @throws IOException if the folder of the archive cannot be read or written
   */
  public void relate() throws IOException {
    new Journal(layout, hadoop(spark)).recover();
    new Relating(spark, layout).run();
  }

  /**
   * A table of those that {@link #relate} has worked out.
   *
   * @throws org.apache.spark.sql.AnalysisException if that has not been done
   */
  public Dataset<Row> table(Relation relation) {
    return spark
        .read()
        .schema(relation.columns())
        .parquet(layout.table(relation.toString()).toString());
  }

  /** The table of what could not be kept: input, place, problem and remedy. */
  public Dataset<Row> quarantine() {
    return spark.read().parquet(layout.table(Publishing.QUARANTINE).toString());
  }
}
