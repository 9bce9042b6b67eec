package org.musnad.intake;

import java.io.IOException;

/** An input, or one line of it, that holds no article. */
final class BadInput extends IOException {
  private static final long serialVersionUID = 1;

  private final String position;
  private final String remedy;

  /**
   * Makes one.
   *
   * @param position where in the file, as {@code :3:17}, or empty
   * @param problem what is wrong
   * @param remedy how to mend it
   */
  BadInput(String position, String problem, String remedy) {
    super(problem);
    this.position = position;
    this.remedy = remedy;
  }

  /** The line for people. */
  Fault in(String place) {
    return new Fault(place + position, String.valueOf(getMessage()), remedy);
  }
}
