package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * The stems of the full-text index keep a preposition that is written together with its noun
 * ({@code لانهيار}). Here it is taken off, from words too that begin with such a letter of their
 * own: as that is done alike everywhere, the same words still meet.
 */
final class Stem {
  private static final String PREPOSITIONS = "بلك";
  private static final int SHORTEST = 3;

  private Stem() {}

  /** A stem without what may be a preposition. */
  static String bare(String stem) {
    return stem.length() > SHORTEST && PREPOSITIONS.indexOf(stem.charAt(0)) >= 0
        ? stem.substring(1)
        : stem;
  }

  /** The stems of the index that a bare one may stand for. */
  static List<String> full(String bare) {
    List<String> full = new ArrayList<>(List.of(bare));
    if (bare.length() >= SHORTEST) {
      PREPOSITIONS.chars().forEach(letter -> full.add((char) letter + bare));
    }
    return full;
  }
}
