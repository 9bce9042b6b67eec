package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Where clauses and sentences begin, so that a verb can stand there. */
final class ClauseStarts {
  private static final int LONGEST_OPENER = 4;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Answers starts;

  ClauseStarts(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.starts = new Answers(tokens.size(), this::startsClause);
  }

  /** Whether a clause can begin at token {@code i}. */
  boolean at(int i) {
    return starts.at(i);
  }

  private boolean startsClause(int i) {
    int begin = sentenceBegin(i);
    if (begin == i || tokens.word(i).conjunction() || begin == i - 2 && meanwhile(begin)) {
      return true;
    }
    return switch (tokens.type(i - 1)) {
      case COMMA, COLON, SEMICOLON, STOP, DASH, CLOSE, OTHER -> true;
      case QUOTE ->
          tokens.quoteClosedAt(i - 1) == null || !syntax.nameQuote(tokens.quoteClosedAt(i - 1));
      default ->
          tokens.word(i - 1).isAny(Feature.CONJUNCTION.bit() | Feature.AUXILIARY.bit())
                  && !or(i - 1)
              || syntax.is(i - 1, Feature.FILLER);
    };
  }

  /** The first token of the sentence of token {@code i}. */
  int sentenceBegin(int i) {
    return i <= 0 ? i : tokens.sentenceBegin(tokens.sentenceOf(i));
  }

  /** {@code إلى ذلك}, {@code مع ذلك}: two words that lead from one sentence to the next. */
  private boolean meanwhile(int i) {
    return syntax.preposition(i) && syntax.is(i + 1, Feature.DEMONSTRATIVE);
  }

  /** {@code من جانب آخر}, {@code في السياق ذاته}: a full phrase that leads into a sentence. */
  boolean afterOpener(int i) {
    int begin = sentenceBegin(i);
    int length = i - begin;
    if (length < 2 || length > LONGEST_OPENER || !syntax.preposition(begin)) {
      return false;
    }
    Word last = tokens.word(i - 1);
    return tokens.is(i - 1, Type.WORD)
        && (last.definite() && (last.head() == null || syntax.venue(i - 1))
            || last.is(Feature.OUTLET) // في تصريح لسانا
            || last.isAny(Feature.ADJECTIVE.bit() | Feature.DEMONSTRATIVE.bit()));
  }

  /** {@code أو}, "or", mostly joins nouns. */
  private boolean or(int i) {
    return Words.twoLetters(tokens.word(i), Letters.ALIF);
  }
}
