package org.musnad.spark.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file, and what went wrong with reading them. A file system that fails is to be
 * asked again; bytes that are wrong stay wrong. Only here can one be told from the other.
 */
final class WatchedStream extends FilterInputStream {
  private interface Reading {
    int read() throws IOException;
  }

  private final long length;
  private long position;
  private @Nullable IOException failure;

  /**
   * Makes one.
   *
   * @param length how many bytes there are
   */
  WatchedStream(InputStream in, long length) {
    super(in);
    this.length = length;
  }

  /** Throws again what the file system threw, if it did. */
  void check() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  private int watched(Reading reading) throws IOException {
    try {
      return reading.read();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public int read() throws IOException {
    int read = watched(in::read);
    position += read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int most) throws IOException {
    int read = watched(() -> in.read(bytes, offset, most));
    position += Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = in.skip(bytes);
    position += skipped;
    return skipped;
  }

  /**
   * What is left: where a stream says 0 before its end, as those of object stores may, Java takes
   * the next member of a gzip file for its end.
   */
  @Override
  public int available() {
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, length - position));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
