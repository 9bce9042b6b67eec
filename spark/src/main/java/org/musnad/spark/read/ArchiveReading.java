package org.musnad.spark.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.musnad.intake.Defaults;
import org.musnad.spark.input.InputFile;
import org.musnad.spark.input.Part;
import org.musnad.spark.input.Slice;
import org.musnad.spark.input.Slicer;
import org.musnad.spark.input.Stretches;

/** Reads what of an archive has not been read: a task a part, in one job of Spark's. */
public final class ArchiveReading {
  private final JavaSparkContext spark;
  private final Broadcast<SerializableConfiguration> hadoop;
  private final Staging staging;
  private final long sliceSize;

  /**
   * Makes one.
   *
   * @param staging where what was read is kept
   * @param sliceSize about how many bytes one task is to read
   */
  public ArchiveReading(JavaSparkContext spark, Staging staging, long sliceSize) {
    this.spark = spark;
    this.hadoop = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    this.staging = staging;
    this.sliceSize = sliceSize;
  }

  /**
   * The slices of some files, in the order of these.
   *
   * @param done what of them has been read, which is in slices as it was read
   * @throws IOException if a file's first bytes cannot be read
   */
  public List<Slice> slices(List<InputFile> files, Stretches done) throws IOException {
    Slicer slicer = new Slicer(spark.hadoopConfiguration(), sliceSize);
    List<Slice> slices = new ArrayList<>();
    for (InputFile file : files) {
      slices.addAll(slicer.slices(file, done));
    }
    return slices;
  }

  /**
   * Reads the slices that are not done.
   *
   * @param done those that are
   * @param seconds how often a line of progress is to be said; 0 for never
   * @param progress takes it
   */
  public Outcome read(
      List<Slice> slices,
      Stretches done,
      Defaults defaults,
      int seconds,
      Consumer<String> progress) {
    List<Slice> missing =
        numbered(unfinished(slices, done)).stream()
            .filter(slice -> !done.meet(slice.key()))
            .toList();
    List<Part> parts = new ArrayList<>(Part.of(missing, sliceSize));
    if (parts.isEmpty()) {
      return Outcome.NONE;
    }
    // The largest first, so that none of them runs alone at the end.
    parts.sort(Comparator.comparingLong(Part::length).reversed());
    Counters counters = new Counters(spark.sc());
    try (Progress told = new Progress(seconds, () -> counters.line(parts.size()), progress)) {
      PartTask task = new PartTask(hadoop, staging.folder().toString(), counters, defaults);
      return spark.parallelize(parts, parts.size()).map(task).collect().stream()
          .reduce(Outcome.NONE, Outcome::plus);
    }
  }

  /** All slices of files that have some which are not done. */
  private static List<Slice> unfinished(List<Slice> slices, Stretches done) {
    Set<InputFile> files =
        slices.stream()
            .filter(slice -> !done.meet(slice.key()))
            .map(Slice::file)
            .collect(Collectors.toSet());
    return slices.stream().filter(slice -> files.contains(slice.file())).toList();
  }

  /**
   * Lines are counted before they are read, since their numbers stand in ids and places: those of
   * all files in one job.
   */
  private List<Slice> numbered(List<Slice> slices) {
    Set<InputFile> cut =
        slices.stream().filter(Slicer::hasLinesBefore).map(Slice::file).collect(Collectors.toSet());
    if (cut.isEmpty()) {
      return slices;
    }
    List<Slice> counted = slices.stream().filter(slice -> cut.contains(slice.file())).toList();
    Broadcast<SerializableConfiguration> shared = hadoop;
    List<Integer> lines =
        spark
            .parallelize(counted, counted.size())
            .map(slice -> Slicer.lines(slice, configuration(shared)))
            .collect();
    // Each in its place: of equal articles the first of a part is the one that is kept.
    Iterator<Slice> numbered = Slicer.numbered(counted, lines).iterator();
    return slices.stream()
        .map(slice -> cut.contains(slice.file()) ? numbered.next() : slice)
        .toList();
  }

  private static Configuration configuration(Broadcast<SerializableConfiguration> shared) {
    return shared.value().value();
  }
}
