package org.musnad.mention;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds the phrases of the lexicon in one text, and remembers what it found at each token. */
final class LexiconPhrases {
  private final Tokens tokens;

  /** The phrase that begins at each token, where it was sought. */
  private final @Nullable Phrase[] longest;

  private final boolean[] sought;

  LexiconPhrases(Tokens tokens) {
    this.tokens = tokens;
    this.longest = new Phrase[tokens.size()];
    this.sought = new boolean[tokens.size()];
  }

  /** The longest phrase that begins at token {@code i}, or null. */
  @Nullable Phrase at(int i) {
    if (tokens.word(i).phrases().isEmpty()) {
      return null;
    }
    if (!sought[i]) {
      sought[i] = true;
      longest[i] = longestAt(i);
    }
    return longest[i];
  }

  /** The longest phrase of that feature that begins at token {@code i}, or null. */
  @Nullable Phrase at(int i, Feature feature) {
    Phrase best = null;
    for (Phrase phrase : tokens.word(i).phrases()) {
      boolean longer = best == null || phrase.keys().size() > best.keys().size();
      if (phrase.feature() == feature && longer && matches(phrase, i)) {
        best = phrase;
      }
    }
    return best;
  }

  private @Nullable Phrase longestAt(int i) {
    Phrase best = null;
    for (Phrase phrase : tokens.word(i).phrases()) {
      int longer = best == null ? 1 : phrase.keys().size() - best.keys().size();
      if ((longer > 0 || (longer == 0 && phrase.feature() == Feature.OUTLET))
          && matches(phrase, i)) {
        best = phrase;
      }
    }
    return best;
  }

  private boolean matches(Phrase phrase, int i) {
    for (int k = 1; k < phrase.keys().size(); k++) {
      if (!matches(phrase.keys().get(k), i + k)) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(String key, int i) {
    return tokens.is(i, Type.WORD) || tokens.is(i, Type.NUMBER)
        ? tokens.word(i).key().equals(key)
        : i < tokens.size() && tokens.surface(i).equals(key);
  }
}
