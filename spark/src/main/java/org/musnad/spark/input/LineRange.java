package org.musnad.spark.input;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * The lines of a file that begin in a stretch of it; the last may end behind it. So every line is
 * in one stretch, wherever a file is cut.
 */
final class LineRange extends InputStream {
  private static final int BUFFER = 1 << 16;

  private final FSDataInputStream file;
  private final long end;
  private final byte[] one = new byte[1];
  private long position;
  private boolean finished;

  /**
   * Makes one over a file, which it closes.
   *
   * @param begin where the stretch begins, in bytes
   * @param end where it ends
   */
  LineRange(FSDataInputStream file, long begin, long end) throws IOException {
    this.file = file;
    this.end = end;
    this.finished = begin >= end;
    if (begin > 0 && !finished) {
      skipLineBefore(begin);
    }
  }

  /** To the first line that begins at {@code begin} or later: one does if a line ends before. */
  private void skipLineBefore(long begin) throws IOException {
    position = begin - 1;
    byte[] buffer = new byte[BUFFER];
    while (true) {
      file.seek(position);
      int read = file.read(buffer, 0, BUFFER);
      int newline = newline(buffer, 0, read);
      position += newline < read ? newline + 1 : Math.max(0, read);
      if (newline < read || read <= 0) {
        finished = read <= 0 || position >= end;
        file.seek(position);
        return;
      }
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = finished ? -1 : file.read(bytes, offset, length);
    if (read <= 0) {
      return read;
    }
    long last = end - 1 - position; // a line that ends here or later is the last one
    if (last < read) {
      int from = offset + (int) Math.max(0, last);
      int newline = newline(bytes, from, offset + read);
      if (newline < offset + read) {
        finished = true;
        read = newline + 1 - offset;
      }
    }
    position += read;
    return read;
  }

  private static int newline(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && bytes[i] != '\n') {
      i++;
    }
    return i;
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** How many lines end in a stretch of a file. */
  static int newlines(FSDataInputStream file, long begin, long end) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int newlines = 0;
    file.seek(begin);
    for (long left = end - begin; left > 0; ) {
      int read = file.read(buffer, 0, (int) Math.min(BUFFER, left));
      if (read < 0) {
        return newlines;
      }
      left -= read;
      for (int i = newline(buffer, 0, read); i < read; i = newline(buffer, i + 1, read)) {
        newlines++;
      }
    }
    return newlines;
  }
}
