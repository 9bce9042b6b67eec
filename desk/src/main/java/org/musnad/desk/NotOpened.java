package org.musnad.desk;

/**
 * A desk that does not open, as it cannot, or as strangers could reach it; the message is one line,
 * with the mend.
 */
public final class NotOpened extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotOpened(String line) {
    super(line);
  }

  NotOpened(String line, Throwable cause) {
    super(line, cause);
  }
}
