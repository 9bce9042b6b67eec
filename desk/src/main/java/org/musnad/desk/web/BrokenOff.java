package org.musnad.desk.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.jetty.io.EofException;

/** An answer that failed when some of it was under way, so that none other can be given. */
final class BrokenOff extends RuntimeException {
  private static final long serialVersionUID = 1;

  BrokenOff(Exception cause) {
    super(cause);
  }

  /** Whether it was the client that hung up. */
  boolean isByClient() {
    return getCause() instanceof EofException;
  }

  /** The way to the client; knows whether anything has gone there. */
  static final class Way extends OutputStream {
    private final Context http;
    private boolean begun;

    Way(Context http) {
      this.http = http;
    }

    boolean begun() {
      return begun;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      begun = true;
      http.outputStream().write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      http.outputStream().close();
    }
  }
}
