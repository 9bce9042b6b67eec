package org.musnad.spark.input;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.musnad.intake.Source;
import org.musnad.ledger.store.Sha256;

/**
 * A file as it was found.
 *
 * @param path where it is, with scheme and host
 * @param length its length in bytes
 * @param modified when it was last written, in milliseconds since 1970
 */
public record InputFile(String path, long length, long modified) implements Serializable {
  private static final String PARQUET = ".parquet";
  private static final int KEY = 32;

  static InputFile of(FileStatus status) {
    return new InputFile(
        status.getPath().toString(), status.getLen(), status.getModificationTime());
  }

  /** Tells it from all others, and from what it was before it was written anew. */
  public String key() {
    String all = String.join("\n", path, String.valueOf(length), String.valueOf(modified));
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).toString().substring(0, KEY);
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
