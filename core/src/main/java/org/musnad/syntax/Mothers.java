package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** Tells {@code أم}, "mother", from "or", which is spelt alike. */
final class Mothers {
  private final Syntax syntax;
  private final Tokens tokens;

  Mothers(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * {@code أم حسن}: a name follows, and no noun stands before. Right after a woman's verb, and with
   * a noun or "to" after it, it is no "or" either, {@code قالت أم الضحية}, nor between a
   * preposition and a definite noun.
   */
  boolean at(int i) {
    Word word = tokens.word(i);
    if (!word.is(Feature.CONJUNCTION) || word.head() == null) {
      return false;
    }
    Word next = tokens.word(i + 1);
    if (!tokens.isWord(i - 1)) {
      return name(next);
    }
    Word before = tokens.word(i - 1);
    boolean of = next.definite() || before.verb() && describes(next);
    return name(next) && (before.verb() || syntax.functionWord(i - 1)) || of && asks(before);
  }

  private static boolean name(Word next) {
    return next.given() && next.head() == null && !next.definite();
  }

  /** {@code أم شابة}, {@code أم لطفلين}, {@code أم إن}. */
  private static boolean describes(Word next) {
    return next.preposition() == Letters.LI
        || next.isAny(Complementizers.THAT)
        || !next.verb() && (next.head() != null || next.isAny(Words.NOMINAL));
  }

  /** {@code قالت}, {@code تقول}, {@code عن}. */
  private static boolean asks(Word before) {
    boolean hers = before.lastLetter() == Letters.TA || before.stem().indexOf(Letters.TA) == 0;
    return before.verb() && hers || before.is(Feature.PREPOSITION) && before.length() > 1;
  }
}
