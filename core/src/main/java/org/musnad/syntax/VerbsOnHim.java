package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.token.Tokens;

/**
 * Whether a word that opens a sentence with a pronoun at its end is a verb: {@code وهاجمه النائب
 * سالم}, {@code وشاطرها الرأي زميلها}. As a noun it would say whose, and nobody be named after it;
 * it heads no title, as {@code وشقيقه النائب} does.
 */
final class VerbsOnHim {
  private static final long NOT_A_DEED =
      Words.GIVEN | Feature.PREPOSITION.bit() | Feature.NAME_PARTICLE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final ClauseStarts clauses;

  VerbsOnHim(Syntax syntax, ClauseStarts clauses) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.clauses = clauses;
  }

  boolean at(int i, Word word) {
    if (!word.pronoun()
        || !word.is(Feature.VERB_PAST)
        || word.head() != null
        || word.isAny(NOT_A_DEED)
        || clauses.sentenceBegin(i) != i) {
      return false;
    }
    Phrase phrase = syntax.phraseAt(i + 1, Feature.LIKE_HIM);
    return somebody(phrase == null ? i + 1 : i + 1 + phrase.keys().size());
  }

  /** {@code النائب}, {@code زميله}, {@code وزير المال}, {@code سالم}: one man or woman. */
  private boolean somebody(int i) {
    Word word = tokens.word(i);
    boolean title = Words.person(word) && (word.definite() || tokens.word(i + 1).definite());
    boolean his = Words.person(word) && word.pronoun();
    return word.preposition() == 0
        && !word.conjunction()
        && (title || his || Words.nameAlone(word));
  }
}
