package org.musnad.ledger.reuse;

import java.util.Arrays;

/**
 * Chooses the hashes of a text by which its copies are found: of each window of {@value #WINDOW}
 * shingles in a row the least (Schleimer, Wilkerson and Aiken 2003, "Winnowing"). What is chosen
 * depends on the words around alone, so that two texts with {@code WINDOW} shingles in a row in
 * common choose at least one alike, wherever it stands and however long they are. About one shingle
 * in {@code (WINDOW + 1) / 2} is chosen.
 */
final class Winnowing {
  static final int WINDOW = 12;

  /** Forty-eight bits tell hashes apart well enough to find by, and are shorter in a database. */
  private static final int DROPPED = 16;

  private Winnowing() {}

  /** The chosen ones of {@code runs}, shortened to 48 bits, sorted, each once. */
  static long[] of(long[] runs) {
    int window = Math.min(WINDOW, runs.length);
    long[] chosen = new long[runs.length - window + 1];
    int size = 0;
    int least = -1;
    for (int end = window; end <= runs.length; end++) {
      int begin = end - window;
      if (least < begin) {
        least = begin;
        for (int i = begin + 1; i < end; i++) {
          least = runs[i] <= runs[least] ? i : least;
        }
      } else if (runs[end - 1] <= runs[least]) {
        least = end - 1;
      } else {
        continue;
      }
      chosen[size++] = runs[least];
    }
    for (int i = 0; i < size; i++) {
      chosen[i] >>>= DROPPED;
    }
    return Shingles.distinct(Arrays.copyOf(chosen, size));
  }
}
