package org.musnad.lexicon;

import org.musnad.text.Letters;

/**
 * How much speaks for a word's being a verb: by itself, and with others beside it. In tenths of a
 * natural logarithm of the odds, so that they can be added. Immutable.
 */
public final class VerbOdds {
  private final int alone;
  private final int maqsura;
  private final int column;
  private final VerbContexts contexts;

  /**
   * Odds of one word.
   *
   * @param alone what the word itself says
   * @param maqsura the same if it ends in {@code ى}, which is folded away where words are kept
   * @param column whether it can be a verb of the present, and whether it reports: such stand in
   *     other places
   * @param contexts what its neighbours say
   */
  VerbOdds(int alone, int maqsura, int column, VerbContexts contexts) {
    this.alone = alone;
    this.maqsura = maqsura;
    this.column = column;
    this.contexts = contexts;
  }

  /** What the word says where its last letter isn't known. */
  int alone() {
    return alone;
  }

  /** What the word itself says. */
  public int itself(char lastLetter) {
    return lastLetter == Letters.ALIF_MAQSURA ? maqsura : alone;
  }

  /** What {@code neighbour}, right before the word, adds. */
  public int after(Neighbour neighbour) {
    return contexts.before(neighbour, column);
  }

  /** What {@code neighbour}, right after the word, adds. */
  public int before(Neighbour neighbour) {
    return contexts.after(neighbour, column);
  }

  /** What {@code neighbour}, before the definite noun phrases that end before the word, adds. */
  public int beyond(Neighbour neighbour) {
    return contexts.behind(neighbour, column);
  }

  /** What it adds that the word opens a clause with somebody who can act right after it. */
  public int opening() {
    return contexts.opening(column);
  }
}
