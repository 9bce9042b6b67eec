package org.musnad.desk;

/** A desk that strangers could reach does not open; the message is one line, with the mend. */
public final class Unsafe extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unsafe(String line) {
    super(line);
  }
}
