package org.musnad.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** A bar on standard error that shows how much of the input has been taken in. Not thread-safe. */
final class Progress {
  private static final int CELLS = 30;
  private static final long PAUSE = 100_000_000;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final long total;
  private final boolean shown;
  private long taken;
  private int articles;
  private long drawn = System.nanoTime();
  private boolean onScreen;

  /**
   * Makes a bar.
   *
   * @param err where to draw
   * @param total the bytes to come
   * @param shown whether there is any sense in drawing
   */
  Progress(PrintStream err, long total, boolean shown) {
    this.err = err;
    this.total = total;
    this.shown = shown && total > 0;
  }

  /** The same stream, its bytes counted. */
  InputStream counting(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        taken += read < 0 ? 0 : 1;
        return read;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        taken += Math.max(0, read);
        return read;
      }
    };
  }

  /** Counts an article and draws the bar, unless it was drawn a moment ago. */
  void article() {
    articles++;
    if (shown && System.nanoTime() - drawn > PAUSE) {
      drawn = System.nanoTime();
      onScreen = true;
      err.print(CLEAR_LINE + bar());
      err.flush();
    }
  }

  /** The bar as it stands. */
  String bar() {
    long part = Math.min(taken, total);
    int full = (int) (CELLS * part / total);
    return String.format(
        "[%s%s] %d %%, %,d articles",
        "#".repeat(full), ".".repeat(CELLS - full), 100 * part / total, articles);
  }

  /** Takes the bar away, so that something else can be written. */
  void clear() {
    if (onScreen) {
      err.print(CLEAR_LINE);
      err.flush();
      onScreen = false;
    }
  }
}
