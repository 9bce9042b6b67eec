package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds where clauses end that tell what a source is called, or that it is not to be named. */
final class PhraseNaming {
  private static final int NONE = -1;
  private static final int LONGEST_WITHHELD = 9;
  private static final int LONGEST_ASIDE = 7;
  private static final int LONGEST_NAMING = 6;

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final Reasons reasons;

  /** Of a phrase. */
  PhraseNaming(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.reasons = new Reasons(syntax);
  }

  /**
   * {@code المرصد، ومقره لندن،}: the end of an aside, at a comma, colon, "that" or words in
   * quotation marks, or -1.
   */
  int asideEnd(int next) {
    for (int j = next + 1; j < Math.min(state.limit(), next + LONGEST_ASIDE); j++) {
      Quote quote = tokens.quoteOpenedAt(j);
      boolean words = quote != null && !syntax.nameQuote(quote);
      boolean mark = words || syntax.complementizer(j) || tokens.is(j, Type.COLON);
      if (tokens.is(j, Type.COMMA) || j > next + 1 && mark) {
        return j;
      }
    }
    return NONE;
  }

  /** {@code تدعى سهير}: the token after the name, or -1. */
  int calledEnd(int verb) {
    Quote quote = tokens.quoteOpenedAt(verb + 1);
    if (quote != null) {
      return quote.closed() ? quote.close() + 1 : NONE;
    }
    int end = verb + 1;
    while (end < state.limit() && syntax.nameLike(end)) {
      end++;
    }
    return end > verb + 1 ? end : NONE;
  }

  /** {@code مصدر طلب عدم كشف اسمه}: where the wish ends, or -1; not {@code قالت مصادر لم تسمها}. */
  int anonymityEnd(int verb) {
    Word word = tokens.word(verb);
    boolean acts = word.verb() || word.isAny(Feature.NEGATION.bit() | Feature.PARTICIPLE.bit());
    if (!acts || word.definite()) {
      return NONE;
    }
    for (int j = verb + 1; j < Math.min(state.limit(), verb + LONGEST_WITHHELD); j++) {
      if (Words.hisName(syntax, j)) {
        int end = Words.hisNameEnd(syntax, j);
        return state.around().markFollows() ? reasons.end(end, state.limit()) : end;
      }
      boolean that = syntax.complementizer(j) && !Words.withholdsName(syntax, j);
      if (unnamed(tokens.word(j)) || that || tokens.is(j, Type.STOP)) {
        return NONE;
      }
    }
    return NONE;
  }

  /**
   * {@code شاب يدعى سالم للمنظمة}: whether nothing but a name follows, with a preposition after.
   */
  boolean calledAlone(int verb) {
    int end = syntax.called(verb) ? calledEnd(verb) : -1;
    return end > verb
        && (syntax.preposition(end)
            || tokens.word(end).preposition() != 0
            || syntax.is(end, Feature.QUESTION)); // كيف هرب
  }

  /** {@code فصيل يطلق على نفسه اسم «الصقر»}: the token after what some call themselves, or -1. */
  int selfEnd(int verb) {
    boolean self = false;
    for (int j = verb + 1; j < Math.min(state.limit(), verb + LONGEST_NAMING); j++) {
      Quote name = tokens.quoteOpenedAt(j);
      if (name != null) {
        return self && name.closed() && name.close() < state.limit() ? name.close() + 1 : NONE;
      }
      if (!tokens.is(j, Type.WORD)) {
        return NONE;
      }
      self |= syntax.is(j, Feature.REFLEXIVE);
    }
    return NONE;
  }

  /** Whether {@code head} is that of some people or somebody whom nothing names. */
  static boolean unnamed(Word head) {
    return head.head() != null
        && !head.definite()
        && !head.name()
        && (Words.person(head) || head.heads("group"));
  }
}
