package org.musnad.intake.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines of bytes, so that one bad line harms no other. */
public final class ByteLines {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private int number;

  public ByteLines(InputStream in) {
    this(in, 0);
  }

  /**
   * Makes one over a part of a file.
   *
   * @param before how many lines stand before it
   */
  public ByteLines(InputStream in, int before) {
    this.in = in;
    this.number = before;
  }

  /** The number of the line that {@link #next} gave last, from 1. */
  public int number() {
    return number;
  }

  /** The next line without its LF, or null after the last one. */
  public byte @Nullable [] next() throws IOException {
    if (position == limit && !fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    do {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, position, end - position);
      position = end;
    } while (position == limit && fill());
    if (position < limit) {
      position++;
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(buffer));
    return limit > 0;
  }
}
