package org.musnad.spark.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.musnad.intake.Defaults;
import org.musnad.intake.Intake;

/** Takes the articles out of slices, by the readers that {@code musnad add} has. */
public final class SliceReader {
  private final Configuration hadoop;
  private final Defaults defaults;
  private final Intake.Sink sink;

  /**
   * Makes one.
   *
   * @param hadoop knows the file systems
   * @param defaults what holds of articles that do not say it
   * @param sink takes articles, and what is wrong with the bytes
   */
  public SliceReader(Configuration hadoop, Defaults defaults, Intake.Sink sink) {
    this.hadoop = hadoop;
    this.defaults = defaults;
    this.sink = sink;
  }

  /**
   * Reads one slice to its end.
   *
   * @throws IOException if the file system fails; what the sink took until then is not all
   */
  public void read(Slice slice) throws IOException {
    Path path = new Path(slice.file().path());
    if (slice.file().isParquet()) {
      new ParquetArticles(hadoop, defaults, sink).read(slice, path);
      return;
    }
    try (FSDataInputStream file = path.getFileSystem(hadoop).open(path);
        WatchedStream in = new WatchedStream(stretch(file, slice), slice.file().length())) {
      Intake intake = new Intake(in, defaults, UnaryOperator.identity(), sink);
      if (slice.isWhole()) {
        intake.read(slice.file().source());
      } else {
        intake.readLines(slice.file().source(), slice.linesBefore());
      }
      in.check();
    }
  }

  private static InputStream stretch(FSDataInputStream file, Slice slice) throws IOException {
    return slice.isWhole() ? file : new LineRange(file, slice.begin(), slice.end());
  }
}
