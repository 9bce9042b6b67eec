package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.token.Tokens;

/**
 * Whether a clause on somebody can be whole before the verb of which he is the subject: {@code
 * الحارس الذي كان في المبنى | خرج}, {@code الشركة وهي أكبر ناقل | ألغت}.
 */
final class WholeClauses {
  private static final long ASKS =
      Feature.PRONOUN.bit()
          | Feature.RELATIVE.bit()
          | Feature.WHAT.bit()
          | Feature.SUBORDINATE.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.CONJUNCTION.bit()
          | Feature.NEGATION.bit()
          | Feature.AUXILIARY.bit()
          | Feature.PREPOSITION.bit();

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
    if (first >= limit || open(tokens.word(limit - 1)) || another(first, limit)) {
      return false;
    }
    Word last = tokens.word(limit - 1);
    if (syntax.is(at, Feature.PRONOUN)) { // وهي شخصية | يصفونها: the verb would be told of that
      boolean ofThat = tokens.word(limit).pronoun();
      return !ofThat || last.definite() || last.pronoun() || last.name() || last.isAny(Words.LAND);
    }
    boolean said = first + 1 < limit; // الذي قتل | أكد would be two verbs in a row
    return said && (!syntax.is(first, Feature.AUXILIARY) || predicate(first + 1));
  }

  /** {@code وهو}, {@code التي}, {@code حين}: a word that asks for the verb after it. */
  private static boolean open(Word last) {
    return last.isAny(ASKS) && !last.definite() && !last.is(Feature.PREPOSITION_PRONOUN);
  }

  /** {@code النكتة التي يكررها الناس هي نكتة}: whether a pronoun has begun what is said of it. */
  private boolean another(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (syntax.is(i, Feature.PRONOUN) && !tokens.word(i).conjunction()) {
        return true;
      }
    }
    return false;
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
