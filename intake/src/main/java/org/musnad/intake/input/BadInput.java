package org.musnad.intake.input;

import java.io.IOException;

/** An input, or a part of it, that holds no article, and how to mend it. */
public class BadInput extends IOException {
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
  public BadInput(String position, String problem, String remedy) {
    super(problem);
    this.position = position;
    this.remedy = remedy;
  }

  /** Makes one of a whole input. */
  public BadInput(String problem, String remedy) {
    this("", problem, remedy);
  }

  /** Where in the file, as {@code :3:17}, or empty. */
  public String position() {
    return position;
  }

  /** What is wrong. */
  public String problem() {
    return String.valueOf(getMessage());
  }

  /** How to mend it. */
  public String remedy() {
    return remedy;
  }
}
