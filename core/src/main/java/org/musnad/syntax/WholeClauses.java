package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.token.Tokens;

/**
 * Whether a clause on somebody can be whole before the verb of which he is the subject: {@code
 * الحارس الذي كان في المبنى | خرج}, {@code الشركة وهي أكبر ناقل | ألغت}.
 */
final class WholeClauses {
  private final Syntax syntax;
  private final Tokens tokens;

  WholeClauses(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * Whether the clause that begins at {@code at} lacks nothing if it ends at {@code limit}.
   *
   * @param at its relative pronoun, or the pronoun that "and" joins to the one told of
   */
  boolean at(int at, int limit) {
    int first = at + 1;
    while (first < limit && small(tokens.word(first))) {
      first++;
    }
    if (syntax.is(at, Feature.PRONOUN)) {
      return first < limit;
    }
    boolean said = first + 1 < limit; // الذي قتل | أكد would be two verbs in a row
    return said && (!syntax.is(first, Feature.AUXILIARY) || predicate(first + 1));
  }

  private static boolean small(Word word) {
    return word.isAny(Feature.NEGATION.bit() | Feature.FILLER.bit());
  }

  /** Whether what somebody was begins here, rather than the subject of another: {@code كان في}. */
  private boolean predicate(int i) {
    Word word = tokens.word(i);
    return syntax.preposition(i)
        || syntax.verb(i)
        || !word.definite() && !word.name() && syntax.nominal(i);
  }
}
