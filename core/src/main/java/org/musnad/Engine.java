package org.musnad;

/**
 * Reads articles. Immutable and thread-safe; does no I/O and keeps nothing of what it has read.
 */
public final class Engine {

  /**
   * Reads one article. Never throws, whatever the text holds.
   *
   * @throws NullPointerException if {@code article} is null
   */
  public Reading read(Article article) {
    throw new UnsupportedOperationException();
  }

  /** Reads one article as {@link #read} does and says what became of each cue word. */
  public Explanation explain(Article article) {
    throw new UnsupportedOperationException();
  }
}
