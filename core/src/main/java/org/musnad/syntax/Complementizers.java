package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** The words for "that". */
final class Complementizers {
  /** "That" alone, and with a pronoun. */
  static final long THAT = Feature.COMPLEMENTIZER.bit() | Feature.COMPLEMENTIZER_PRONOUN.bit();

  /** What may be one: told by what lies beside the tokens, as nearly all are asked and fail. */
  private static final long MAY = THAT | Feature.QUESTION.bit();

  /** What else a word may be that is spelt like a verb in the past. */
  private static final long NO_VERB =
      Words.NOMINAL | Feature.AUXILIARY.bit() | Feature.VERB_PRESENT.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final OutletNames outlets;
  private final Answers answers;

  Complementizers(Syntax syntax, OutletNames outlets) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.outlets = outlets;
    this.answers = new Answers(tokens.size(), this::that);
  }

  /** Whether token {@code i} is a complementizer of any form, not {@code فإن}. */
  boolean at(int i) {
    return tokens.isAny(i, MAY) && answers.at(i);
  }

  private boolean that(int i) {
    Word word = tokens.word(i);
    return word.isAny(THAT)
            && !name(i)
            && !condition(i)
            && !outlets.has(i) // سي إن إن
            && !(tokens.is(i - 1, Type.DASH) && tokens.bound(i - 1)) // مون جاي-إن
            && syntax.phraseAt(i, Feature.FILLER) == null // إن شاء الله
        || word.is(Feature.QUESTION) && not(i);
  }

  /** {@code آن ليندر}, and not {@code آن القافلة}, where it is "that" misspelt. */
  private boolean name(int i) {
    Word next = tokens.word(i + 1);
    return tokens.firstChar(i) == Letters.ALIF_MADDA
        && tokens.isWord(i + 1)
        && !next.definite()
        && (next.is(Feature.FOREIGN_NAME) || !next.known() && next.preposition() == 0);
  }

  /** {@code الشكاوى إن وجدت}: "if", before what can be nothing but a verb in the past. */
  private boolean condition(int i) {
    Word next = tokens.word(i + 1);
    return next.is(Feature.VERB_PAST)
        && next.lastLetter() == Letters.TA // not إن مثل هذه
        && !next.isAny(NO_VERB)
        && !next.name()
        && !next.conjunction()
        && tokens.isWord(i + 1)
        && tokens.word(i).is(Feature.COMPLEMENTIZER)
        && tokens.word(i).preposition() == 0
        && !tokens.word(i).conjunction()
        && tokens.firstChar(i) == Letters.ALIF_HAMZA_BELOW;
  }

  /**
   * {@code طلب ألا يتأخر}: "that not" in one word, told from "except" by its spelling and from "is
   * not" by the word that it follows.
   */
  boolean not(int i) {
    String key = tokens.word(i).key();
    return key.length() == 3
        && key.charAt(0) == Letters.ALIF
        && key.charAt(1) == Letters.LI
        && tokens.firstChar(i) == Letters.ALIF_HAMZA
        && syntax.is(i + 1, Feature.VERB_PRESENT)
        && tokens.isWord(i - 1)
        && !tokens.lineBreakBefore(i);
  }
}
