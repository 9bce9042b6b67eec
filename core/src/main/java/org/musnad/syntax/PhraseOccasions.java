package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Tells where the noun phrase of an occasion ends before somebody who was there, as in {@code أكد
 * خلال الندوة سالم الزين}: an occasion with its article bears no name and no title, which would
 * stand in apposition to a person's.
 */
final class PhraseOccasions {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;

  PhraseOccasions(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /** Whether an occasion has been read, and {@code word} begins somebody, or is his own talk. */
  boolean endBefore(Word word) {
    return speech(word)
        || state.begun()
            && state.nameWords() == 0
            && word.preposition() == 0
            && !word.conjunction()
            && tokens.word(state.at() - 1).definite()
            && occasion()
            && somebody(word);
  }

  /** {@code واختتم رئيس البلدية كلمته بأن}: what he speaks in, which is beside him. */
  private boolean speech(Word word) {
    return word.pronoun()
        && state.begun()
        && word.is(Feature.VENUE)
        && word.preposition() == 0
        && !word.conjunction()
        && tokens.word(state.at() - 1).definite();
  }

  /** {@code الندوة}, {@code اللقاء السنوي}, {@code هذا اللقاء}, {@code ختام المهرجان}. */
  private boolean occasion() {
    int noun = state.at() - 1;
    while (noun > state.start() && Words.quality(tokens.word(noun)) && !syntax.venue(noun)) {
      noun--;
    }
    Word word = tokens.word(noun);
    boolean alone =
        noun == state.start()
            || noun == state.start() + 1
                && (syntax.venue(state.start()) || syntax.is(state.start(), Feature.DEMONSTRATIVE));
    return alone && syntax.venue(noun) && word.definite() && !Words.person(word);
  }

  /** A full name, the title of one person that says of what, or one with its article and a name. */
  private boolean somebody(Word word) {
    int next = state.at() + 1;
    if (word.definite()) {
      return Words.person(word)
          && !word.head().plural()
          && !word.is(Feature.ADJECTIVE) // المؤتمر الصحفي
          && syntax.nameLike(next);
    }
    boolean office = word.lastLetter() != Letters.ALIF && syntax.names().office(state.at());
    return office
        || word.isAny(Words.GIVEN) && syntax.nameLike(state.at()) && syntax.nameLike(next);
  }
}
