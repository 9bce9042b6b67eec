package org.musnad.frame;

import org.musnad.lexicon.Tense;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** Vowels written on a verb that show it to be passive. */
final class PassiveVowels {
  private static final char DAMMA = '\u064F';

  private final Tokens tokens;

  PassiveVowels(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * A damma written on the first letters of a perfect makes it passive: {@code اتُّهم}; so does one
   * on the first letter of a present whose perfect begins with a bare alif: {@code يُعتقد}.
   */
  boolean passive(CuePlace place) {
    int damma = tokens.indexIn(place.first(), DAMMA);
    if (damma < 0 || damma > 3) {
      return false;
    }
    char first = place.form().entry().lemma().charAt(0);
    return switch (place.form().tense()) {
      case PAST -> true;
      case PRESENT -> first == Letters.ALIF;
      case PARTICIPLE, DEFINITE, NOUN, PREPOSITION -> false;
    };
  }

  /** A damma on the first letter of a present, where that makes it passive: {@code يُعتبر}. */
  boolean passivePresent(CuePlace place) {
    int damma = tokens.indexIn(place.first(), DAMMA);
    return place.form().tense() == Tense.PRESENT && damma >= 0 && damma <= 2;
  }
}
