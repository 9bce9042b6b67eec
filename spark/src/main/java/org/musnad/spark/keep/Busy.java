package org.musnad.spark.keep;

import java.io.IOException;

/** Another job writes to the archive; the message says which one, and until when at most. */
public final class Busy extends IOException {
  private static final long serialVersionUID = 1;

  Busy(String message) {
    super(message);
  }
}
