package org.musnad.spark.input;

import java.io.Serializable;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.musnad.intake.Source;

/**
 * A file as it was found.
 *
 * @param path where it is, with scheme and host
 * @param length its length in bytes
 * @param modified when it was last written, in milliseconds since 1970
 */
public record InputFile(String path, long length, long modified) implements Serializable {
  private static final String PARQUET = ".parquet";

  static InputFile of(FileStatus status) {
    return new InputFile(
        status.getPath().toString(), status.getLen(), status.getModificationTime());
  }

  /** The file as a source of articles; its bytes are to be an intake's standard input. */
  Source source() {
    return Source.ofBytes(path, length);
  }

  boolean isParquet() {
    return isParquet(path);
  }

  static boolean isParquet(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(PARQUET);
  }
}
