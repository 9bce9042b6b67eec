package org.musnad.spark.input;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.musnad.ledger.store.Sha256;

/**
 * A file, or a stretch of one, that is read in one go: the lines, or the groups of rows, that begin
 * in it.
 *
 * @param file the file
 * @param begin where the stretch begins, in bytes
 * @param end where it ends
 * @param linesBefore how many lines of the file begin before it; 0 where there are no lines
 */
public record Slice(InputFile file, long begin, long end, int linesBefore) implements Serializable {

  /** All of a file. */
  static Slice whole(InputFile file) {
    return new Slice(file, 0, file.length(), 0);
  }

  boolean isWhole() {
    return begin == 0 && end == file.length();
  }

  /** How many bytes it has. */
  public long length() {
    return end - begin;
  }

  /** Tells it from all others, and from what the file was before it was written anew. */
  public String key() {
    String all =
        String.join(
            "\n",
            file.path(),
            String.valueOf(file.length()),
            String.valueOf(file.modified()),
            String.valueOf(begin),
            String.valueOf(end));
    return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 32);
  }

  Slice withLinesBefore(int lines) {
    return new Slice(file, begin, end, lines);
  }
}
