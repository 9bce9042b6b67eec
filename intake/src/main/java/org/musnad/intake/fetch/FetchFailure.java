package org.musnad.intake.fetch;

import org.musnad.intake.input.BadInput;

/** Something that could not be fetched. */
public final class FetchFailure extends BadInput {
  private static final long serialVersionUID = 1;

  private final boolean passing;

  /**
   * Makes one.
   *
   * @param problem what is wrong
   * @param remedy how to mend it
   * @param passing whether it may be otherwise at another time without anybody mending it
   */
  FetchFailure(String problem, String remedy, boolean passing) {
    super(problem, remedy);
    this.passing = passing;
  }

  /** Whether it may be otherwise at another time. */
  public boolean isPassing() {
    return passing;
  }
}
