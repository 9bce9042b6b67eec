package org.musnad.spark.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.musnad.intake.Defaults;
import org.musnad.spark.input.InputFile;
import org.musnad.spark.input.Part;
import org.musnad.spark.input.Slice;
import org.musnad.spark.input.Slicer;

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
   * @throws IOException if a file's first bytes cannot be read
   */
  public List<Slice> slices(List<InputFile> files) throws IOException {
    Slicer slicer = new Slicer(spark.hadoopConfiguration(), sliceSize);
    List<Slice> slices = new ArrayList<>();
    for (InputFile file : files) {
      slices.addAll(slicer.slices(file));
    }
    return slices;
  }

  /**
   * Reads the slices that are not done.
   *
   * @param done the keys of those that are
   * @param seconds how often a line of progress is to be said; 0 for never
   * @param progress takes it
   */
  public Outcome read(
      List<Slice> slices,
      Set<String> done,
      Defaults defaults,
      int seconds,
      Consumer<String> progress) {
    List<Slice> missing = new ArrayList<>();
    for (List<Slice> ofFile : byFile(slices).values()) {
      if (ofFile.stream().anyMatch(slice -> !done.contains(slice.key()))) {
        numbered(ofFile).stream()
            .filter(slice -> !done.contains(slice.key()))
            .forEach(missing::add);
      }
    }
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

  private static Map<InputFile, List<Slice>> byFile(List<Slice> slices) {
    Map<InputFile, List<Slice>> byFile = new LinkedHashMap<>();
    slices.forEach(s -> byFile.computeIfAbsent(s.file(), f -> new ArrayList<>()).add(s));
    return byFile;
  }

  /** Lines are counted before they are read, since their numbers stand in ids and places. */
  private List<Slice> numbered(List<Slice> ofFile) {
    if (ofFile.stream().noneMatch(Slicer::hasLinesBefore)) {
      return ofFile;
    }
    Broadcast<SerializableConfiguration> shared = hadoop;
    List<Integer> lines =
        spark
            .parallelize(ofFile, ofFile.size())
            .map(slice -> Slicer.lines(slice, configuration(shared)))
            .collect();
    return Slicer.numbered(ofFile, lines);
  }

  private static Configuration configuration(Broadcast<SerializableConfiguration> shared) {
    return shared.value().value();
  }
}
