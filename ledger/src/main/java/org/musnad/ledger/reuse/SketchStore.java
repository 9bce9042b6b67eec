package org.musnad.ledger.reuse;

/** What {@link ReuseIndex} keeps, and where it finds the texts. Used by one thread at a time. */
public interface SketchStore {

  /**
   * Finds who has the given hashes.
   *
   * @param hashes ascending, each once
   * @param limit how many articles to give for one hash at most: those with the least keys
   * @param hits takes what is found, the hashes ascending, and the articles of one hash too
   */
  void find(long[] hashes, int limit, Hits hits);

  /**
   * Keeps that articles have hashes; what is there already stays.
   *
   * @param hashes ascending
   * @param articles the key of an article for each hash
   */
  void put(long[] hashes, long[] articles);

  /**
   * Forgets that an article has hashes.
   *
   * @param article its key
   * @param hashes ascending, each once
   */
  void remove(long article, long[] hashes);

  /**
   * The text of an article that has been put.
   *
   * @throws IllegalArgumentException if there is none
   */
  String text(long article);

  /** Takes what {@link #find} finds. */
  interface Hits {
    /** An article that has a hash. */
    void hit(long hash, long article);
  }
}
