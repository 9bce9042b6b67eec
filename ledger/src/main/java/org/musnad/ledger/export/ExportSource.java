package org.musnad.ledger.export;

import java.io.IOException;
import java.util.Set;

/** What an export needs of a ledger: one look at everything, in order. */
interface ExportSource {

  /**
   * A reading as the ledger keeps it.
   *
   * @param key the article's number in the ledger
   * @param id the article's name
   * @param json the reading in the form {@code musnad/1}, on one line; empty where it is damaged
   */
  record StoredReading(long key, String id, String json) {}

  /**
   * Two articles that share text.
   *
   * @param firstKey the key of the one added earlier
   * @param first its name
   * @param secondKey the key of the other
   * @param second its name
   * @param containment the share of the smaller one's wording that the other has, from 0 to 1
   */
  record SharedText(
      long firstKey, String first, long secondKey, String second, double containment) {

    /** Whether one of them is among some articles. */
    boolean has(Set<Long> keys) {
      return keys.contains(firstKey) || keys.contains(secondKey);
    }
  }

  /** Takes one thing after another. */
  interface Each<T> {
    /** Takes one; an exception ends the walk. */
    void take(T each) throws IOException;
  }

  /** Hands over all readings, one at a time, in the order in which they were added. */
  void readings(Each<? super StoredReading> each) throws IOException;

  /** Hands over all pairs of articles that share text, each once. */
  void sharedTexts(Each<? super SharedText> each) throws IOException;
}
