package org.musnad.spark.input;

import java.io.Serializable;

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

  /** Tells it from all others: its file's key, and where in it it is. */
  public String key() {
    return Stretches.key(file, begin, end);
  }

  Slice withLinesBefore(int lines) {
    return new Slice(file, begin, end, lines);
  }
}
