package org.musnad.movement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.Syntax;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds who or what moves. */
final class Movers {
  private static final int FARTHEST_BACK = 30;

  private final Syntax syntax;
  private final Tokens tokens;
  private final NounPhrases phrases;

  Movers(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.phrases = new NounPhrases(syntax);
  }

  /** The first and last token of the mover, or null where the clause does not name him. */
  int @Nullable [] find(Motion motion) {
    int after = motion.trigger + 1;
    int limit = motion.firstPlace;
    if (motion.form.tense() == Tense.PARTICIPLE) {
      return before(motion.trigger);
    }
    int @Nullable [] first = phrase(after, limit);
    boolean finite = motion.form.finite();
    if (motion.entry().transitive() && finite && !tokens.word(motion.trigger).pronoun()) {
      int @Nullable [] second = first == null ? null : phrase(first[1] + 1, limit);
      return second != null ? second : first;
    }
    return first != null || !finite ? first : before(motion.trigger);
  }

  private int @Nullable [] phrase(int first, int limit) {
    if (first >= limit || !starts(first)) {
      return null;
    }
    int end = phrases.end(first, limit, NounPhrases.Around.NOTHING);
    return end > first ? new int[] {first, end - 1} : null;
  }

  private boolean starts(int i) {
    Word word = tokens.word(i);
    return tokens.isWord(i)
        && !syntax.preposition(i)
        && word.preposition() == 0
        && !word.conjunction()
        && !syntax.verb(i)
        && !word.isAny(
            Feature.PREPOSITION_PRONOUN.bit()
                | Feature.TIME_ADVERB.bit()
                | Feature.RELATIVE.bit()
                | Feature.COMPLEMENTIZER.bit());
  }

  /** {@code إن القوات تقدمت}: the noun phrase that ends right before the trigger. */
  private int @Nullable [] before(int trigger) {
    int last = trigger - 1;
    while (last >= 0 && skipped(last)) {
      last--;
    }
    int begin = Math.max(tokens.sentenceBegin(tokens.sentenceOf(trigger)), trigger - FARTHEST_BACK);
    for (int i = begin; i <= last; i++) {
      boolean opens = i == begin || !tokens.isWord(i - 1) || syntax.complementizer(i - 1);
      if (opens && tokens.is(i, Type.WORD) && starts(i)) {
        int end = phrases.end(i, last + 1, NounPhrases.Around.NOTHING);
        if (end == last + 1) {
          return new int[] {i, last};
        }
      }
    }
    return noun(last) ? new int[] {last, last} : null;
  }

  private boolean skipped(int i) {
    Word word = tokens.word(i);
    return word.isAny(Feature.AUXILIARY.bit() | Feature.RELATIVE.bit() | Feature.NEGATION.bit());
  }

  private boolean noun(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD) && word.definite() && !syntax.verb(i) && !syntax.functionWord(i);
  }

  /** Whether what moves is an action, a paper or an outlet: nothing moves on the map. */
  boolean abstractNoun(int @Nullable [] mover) {
    if (mover == null) {
      return false;
    }
    Word word = tokens.word(mover[0]);
    return word.heads("document")
        || word.heads("media")
        || word.is(Feature.MASDAR) && word.head() == null && !word.is(Feature.NOUN) && !word.name();
  }

  Span span(int[] mover) {
    Word word = tokens.word(mover[0]);
    int letters = (word.conjunction() ? 1 : 0) + (word.preposition() != 0 ? 1 : 0);
    return new Span(tokens.beginAfter(mover[0], letters), tokens.end(mover[1]));
  }
}
