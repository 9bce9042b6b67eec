package org.musnad.frame;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Noun phrases that are not complete as they stand, and what the words after them must be to
 * complete them.
 */
final class OpenPhrases {

  private final Syntax syntax;
  private final Tokens tokens;
  private final HolderNames names;

  OpenPhrases(Syntax syntax, HolderNames names) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.names = names;
  }

  /** Whether the words at {@code from} can only tell more of the phrase before them. */
  boolean asksFor(SourcePhrase phrase, int from) {
    Word word = tokens.word(from);
    if (!tokens.is(from, Type.WORD)
        || word.cue(Tense.PREPOSITION) != null
        || names.ofTelling(from)) {
      return false;
    }
    if (word.preposition() != 0) {
      return charged(phrase);
    }
    return !word.conjunction() && (whatOf(phrase, from) || whatSort(phrase, from));
  }

  /** {@code المكلف بتعليم الساحل}: a participle that a task must follow. */
  private boolean charged(SourcePhrase phrase) {
    Word last = tokens.word(phrase.last());
    return phrase.kind() == Kind.PERSON
        && phrase.agreement().number() == 's'
        && !last.key().endsWith(Letters.FEMININE_PLURAL)
        && last.definite()
        && last.is(Feature.PARTICIPLE)
        && last.head() == null;
  }

  /** {@code قائد عملية تحرير المدينة}: a deed after a noun that nothing completes yet. */
  private boolean whatOf(SourcePhrase phrase, int from) {
    Word last = tokens.word(phrase.last());
    boolean bare = !last.definite() && !last.pronoun() && !last.name() && last.preposition() == 0;
    return bare
        && last.isAny(HolderNames.NO_NAME)
        && !last.isAny(HolderNames.BODY)
        && tokens.word(from).is(Feature.MASDAR)
        && tokens.word(from + 1).definite();
  }

  /** {@code شركة لصناعة السيارات مملوكة للدولة}: a quality of somebody not told yet. */
  private boolean whatSort(SourcePhrase phrase, int from) {
    Word head = tokens.word(phrase.first());
    Word word = tokens.word(from);
    return !head.definite()
        && !head.name()
        && !phrase.definite()
        && word.isAny(Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit())
        && !word.definite()
        && word.lastLetter() != Letters.ALIF;
  }

  /** {@code صيادون رأوا القارب}: a verb with no mark of its own tells more of some people. */
  boolean described(SourcePhrase phrase, int from) {
    Word noun = tokens.word(phrase.first());
    boolean where = // حساب على فيسبوك يحمل اسم
        phrase.kind() == Kind.MEDIA && !noun.definite() && syntax.preposition(phrase.first() + 1);
    return (where || phrase.names().isEmpty() && !phrase.head().isEmpty() && !phrase.definite())
        && !noun.is(Feature.QUANTIFIER)
        && !tokens.word(from).conjunction()
        && !names.ofTelling(from)
        && !tokens.word(from).is(Feature.AUXILIARY)
        && syntax.verb(from);
  }
}
