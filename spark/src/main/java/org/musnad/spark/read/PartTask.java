package org.musnad.spark.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.Defaults;
import org.musnad.spark.input.Part;
import org.musnad.spark.input.Slice;
import org.musnad.spark.input.SliceReader;
import org.musnad.spark.table.Columns;
import org.musnad.spark.table.EngineHolder;
import org.musnad.spark.table.RowFile;

/**
 * Reads a part into one file, which is there whole or not at all: it is written under a name of its
 * own, and then renamed. Two attempts at one part write the same, so it does not matter which comes
 * first.
 */
final class PartTask implements Function<Part, Outcome> {
  private static final long serialVersionUID = 1;
  private static final int ATTEMPTS = 3;

  private final Broadcast<SerializableConfiguration> hadoop;
  private final String folder;
  private final Counters counters;
  private final @Nullable String published;
  private final @Nullable String outlet;

  PartTask(
      Broadcast<SerializableConfiguration> hadoop,
      String folder,
      Counters counters,
      Defaults defaults) {
    this.hadoop = hadoop;
    this.folder = folder;
    this.counters = counters;
    this.published = defaults.published();
    this.outlet = defaults.outlet();
  }

  /** One slice did not come from its file system, or took more memory than there is. */
  private static final class Unread extends Exception {
    private static final long serialVersionUID = 1;
    private final Slice slice;

    Unread(Slice slice, Exception cause) {
      super(cause);
      this.slice = slice;
    }

    String line() {
      String why = String.valueOf(getCause().getMessage()).lines().findFirst().orElse("");
      return slice.file().path() + ": cannot be read: " + why + "; run the job again";
    }
  }

  @Override
  public Outcome call(Part part) throws IOException {
    Map<Slice, Integer> failures = new HashMap<>();
    Set<Slice> left = new HashSet<>();
    List<String> unread = new ArrayList<>();
    while (true) {
      try {
        Outcome outcome = read(part, left);
        counters.partDone();
        return outcome.plus(new Outcome(0, 0, 0, 0, 0, unread));
      } catch (Unread e) {
        if (failures.merge(e.slice, 1, Integer::sum) == ATTEMPTS) {
          left.add(e.slice);
          unread.add(e.line());
        }
      }
    }
  }

  private Outcome read(Part part, Set<Slice> left) throws IOException, Unread {
    Configuration configuration = hadoop.value().value();
    Path whole = new Path(folder, part.key() + Staging.ENDING);
    Path own = new Path(folder, "." + part.key() + "." + TaskContext.get().taskAttemptId());
    FileSystem files = whole.getFileSystem(configuration);
    List<Slice> slices = part.slices().stream().filter(slice -> !left.contains(slice)).toList();
    try {
      Outcome outcome = write(own, slices, configuration);
      // What failed because the task was interrupted has been left out.
      RecordSink.stopIfKilled();
      if (!files.rename(own, whole) && !files.exists(whole)) {
        throw new IOException(own + " cannot be renamed to " + whole);
      }
      return outcome;
    } finally {
      files.delete(own, false);
    }
  }

  private Outcome write(Path own, List<Slice> slices, Configuration configuration)
      throws IOException, Unread {
    try (ParquetWriter<Row> out =
        RowFile.create(own, Columns.RECORD, Staging.note(slices), configuration)) {
      RecordSink sink = new RecordSink(out, EngineHolder.engine()::read, counters);
      SliceReader reader = new SliceReader(configuration, new Defaults(published, outlet), sink);
      for (Slice slice : slices) {
        sink.begin(slice);
        try {
          reader.read(slice);
        } catch (IOException | RecordSink.NoMemory e) {
          throw new Unread(slice, e);
        }
      }
      return sink.outcome();
    }
  }
}
