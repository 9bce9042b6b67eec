package org.musnad.token;

import java.util.List;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;

/**
 * {@code بريتيش ميديكال جورنال}, {@code وست هام}: names of several words of which the first begins
 * like a preposition or "and" of one letter, which is the name's own.
 */
final class NamesLikeClitics {
  private final Tokens tokens;

  NamesLikeClitics(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Puts words without clitics for the first words of such names. */
  void tell() {
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      boolean letter = word.conjunction() || word.preposition() != 0;
      if (letter && !word.phrases().isEmpty() && named(i, word)) {
        tokens.put(i, word.whole());
      }
    }
  }

  private boolean named(int i, Word word) {
    List<Phrase> phrases = PhrasesAhead.goingOn(tokens, i);
    for (int k = 0; k < phrases.size(); k++) {
      Phrase phrase = phrases.get(k);
      if (phrase.name() != null
          && phrase.keys().get(0).equals(word.key())
          && PhrasesAhead.stands(tokens, phrase, i)) {
        return true;
      }
    }
    return false;
  }
}
