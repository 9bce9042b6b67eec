package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * The stems of the full-text index keep a preposition that is written together with its noun
 * ({@code لانهيار}) and the alif of the accusative ({@code إضرابا}). Here they are taken off, from
 * words too that have such letters of their own: as that is done alike everywhere, the same words
 * still meet.
 */
final class Stem {
  private static final String PREPOSITIONS = "بلك";
  private static final char ALIF = 'ا';
  private static final int SHORTEST = 3;

  private Stem() {}

  /** A stem without what may be a preposition or an ending. */
  static String bare(String stem) {
    int begin = stem.length() > SHORTEST && PREPOSITIONS.indexOf(stem.charAt(0)) >= 0 ? 1 : 0;
    int end = stem.length();
    if (end - begin > SHORTEST && stem.charAt(end - 1) == ALIF) {
      end--;
    }
    return stem.substring(begin, end);
  }

  /** The stems of the index that a bare one may stand for. */
  static List<String> full(String bare) {
    List<String> full = new ArrayList<>(List.of(bare));
    if (bare.length() >= SHORTEST) {
      full.add(bare + ALIF);
      for (char letter : PREPOSITIONS.toCharArray()) {
        full.add(letter + bare);
        full.add(letter + bare + ALIF);
      }
    }
    return full;
  }

  /** The bare stems that one of the index may stand for: those that {@link #full} makes it of. */
  static List<String> bares(String full) {
    List<String> bares = new ArrayList<>(List.of(full));
    if (full.length() > SHORTEST && full.charAt(full.length() - 1) == ALIF) {
      bares.add(full.substring(0, full.length() - 1));
    }
    for (String each : List.copyOf(bares)) {
      if (each.length() > SHORTEST && PREPOSITIONS.indexOf(each.charAt(0)) >= 0) {
        bares.add(each.substring(1));
      }
    }
    return bares;
  }
}
