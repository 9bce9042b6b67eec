package org.musnad.ledger.reuse;

import java.util.Collection;
import java.util.function.BiConsumer;

/**
 * Where {@link ReuseIndex} finds sketches and texts. Whoever stores an article puts its {@linkplain
 * Shingles#sketch() sketch} there too. Used by one thread at a time.
 */
public interface SketchStore {

  /**
   * Finds who has the given hashes in its sketch.
   *
   * @param hashes ascending, each once
   * @param limit how many articles to give for one hash at most: those with the least keys
   * @param hits takes what is found
   */
  void find(long[] hashes, int limit, Hits hits);

  /** Gives the texts of articles, in any order. */
  void texts(Collection<Long> articles, BiConsumer<Long, String> texts);

  /** Takes what {@link #find} finds. */
  @FunctionalInterface
  interface Hits {
    /** Articles that have a hash, as many as there are up to the limit, their keys ascending. */
    void hit(long hash, long[] articles);
  }
}
