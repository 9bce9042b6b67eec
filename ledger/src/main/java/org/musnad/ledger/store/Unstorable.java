package org.musnad.ledger.store;

/** An article that no ledger can hold; the message says why, in one line, with the mend. */
public final class Unstorable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String problem;
  private final String remedy;

  /**
   * Makes one.
   *
   * @param problem what is wrong with the article
   * @param remedy how to mend it
   */
  public Unstorable(String problem, String remedy) {
    super(problem + "; " + remedy);
    this.problem = problem;
    this.remedy = remedy;
  }

  /** What is wrong with the article. */
  public String problem() {
    return problem;
  }

  /** How to mend it. */
  public String remedy() {
    return remedy;
  }
}
