package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * {@code دعت إدارة التعليم ممثلة في قسم الإعلام المعلمين إلى}: the part of a body that stands in
 * for it, which belongs to the body and is nobody whom it asks.
 */
final class StandIns {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;

  /** Of a phrase. */
  StandIns(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /** The token after who stands in for the body before token {@code i}, or {@code i}. */
  int end(int i) {
    Word word = tokens.word(i);
    boolean stands =
        Words.person(word)
            && word.head().is(HeadTrait.REPRESENTATIVE)
            && word.lastLetter() == Letters.HA
            && !word.definite()
            && !word.conjunction()
            && state.begun()
            && state.closed()
            && ofBody();
    if (!stands) {
      return i;
    }
    boolean in = Words.twoLetters(tokens.word(i + 1), Letters.FA);
    boolean by = tokens.word(i + 1).preposition() == Letters.BA;
    if (!in && !by) {
      return i;
    }
    int part = in ? i + 2 : i + 1;
    NounPhrases phrases = new NounPhrases(syntax);
    int end =
        in
            ? phrases.end(part, state.limit(), state.around())
            : phrases.governedEnd(part, state.limit(), state.around());
    boolean affairs = // بشؤون المعلمين
        end == part && tokens.word(part).is(Feature.ATTACHING) && tokens.word(part + 1).definite();
    boolean noun = end == part && syntax.nominal(part) && tokens.word(part + 1).definite();
    return affairs || noun ? part + 2 : end > part ? end : i;
  }

  private boolean ofBody() {
    Word first = tokens.word(state.start());
    return Words.organization(first) || first.is(Feature.ORGANIZATION);
  }
}
