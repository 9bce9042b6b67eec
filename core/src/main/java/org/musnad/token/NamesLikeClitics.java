package org.musnad.token;

import java.util.List;
import org.musnad.lexicon.Domain;
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

  /** Whether such a name begins with {@code word}. */
  static boolean beginWith(Word word) {
    boolean letter = word.conjunction() || word.preposition() != 0;
    return letter && word.phrases().all().stream().anyMatch(name -> begins(name, word));
  }

  private static boolean begins(Phrase phrase, Word word) {
    return phrase.name() != null
        && phrase.keys().size() > 1
        && phrase.keys().get(0).equals(word.key());
  }

  /** Puts words without clitics for the first words of such names. */
  void tell() {
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (word.may(Domain.NAME_LIKE_CLITIC) && named(i, word)) {
        tokens.put(i, word.whole());
      }
    }
  }

  private boolean named(int i, Word word) {
    List<Phrase> phrases = PhrasesAhead.goingOn(tokens, i);
    for (int k = 0; k < phrases.size(); k++) {
      Phrase phrase = phrases.get(k);
      if (begins(phrase, word) && PhrasesAhead.stands(tokens, phrase, i)) {
        return true;
      }
    }
    return false;
  }
}
