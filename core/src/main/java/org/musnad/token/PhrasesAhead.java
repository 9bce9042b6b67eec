package org.musnad.token;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Phrases;

/** Which phrases of the lexicon stand in a text, told by its tokens alone. */
public final class PhrasesAhead {
  private PhrasesAhead() {}

  /** The longest phrase of that feature that begins at token {@code i}, or null. */
  public static @Nullable Phrase longest(Tokens tokens, int i, Feature feature) {
    Phrases phrases = tokens.word(i).phrases();
    if (!phrases.have(feature)) {
      return null;
    }
    Phrase best = null;
    List<Phrase> alone = phrases.alone(); // by index, here and below: words are asked often
    for (int k = 0; k < alone.size() && best == null; k++) {
      best = alone.get(k).feature() == feature ? alone.get(k) : null;
    }
    List<Phrase> goingOn = goingOn(tokens, i);
    for (int k = 0; k < goingOn.size(); k++) {
      Phrase phrase = goingOn.get(k);
      boolean longer = best == null || phrase.keys().size() > best.keys().size();
      if (phrase.feature() == feature && longer && stands(tokens, phrase, i)) {
        best = phrase;
      }
    }
    return best;
  }

  /** The phrases whose first two words stand at token {@code i}. */
  public static List<Phrase> goingOn(Tokens tokens, int i) {
    int next = i + 1;
    Phrases phrases = tokens.word(i).phrases();
    boolean may = next < tokens.size() && phrases.mayGoOn(tokens.word(next));
    return may ? phrases.goingOn(key(tokens, next)) : List.of();
  }

  /** Whether a phrase whose first two words stand at token {@code i} stands there whole. */
  public static boolean stands(Tokens tokens, Phrase phrase, int i) {
    List<String> keys = phrase.keys();
    for (int k = 2; k < keys.size(); k++) {
      if (i + k >= tokens.size() || !key(tokens, i + k).equals(keys.get(k))) {
        return false;
      }
    }
    return true;
  }

  private static String key(Tokens tokens, int i) {
    return tokens.isWord(i) ? tokens.word(i).key() : tokens.surface(i);
  }
}
