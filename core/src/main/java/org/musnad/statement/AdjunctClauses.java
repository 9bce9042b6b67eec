package org.musnad.statement;

import org.musnad.lexicon.Feature;
import org.musnad.mention.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Short clauses that belong to a circumstance or say more of its noun, each up to the next mark.
 */
final class AdjunctClauses {
  private static final int LONGEST = 16;
  private static final int LONGEST_ON_NOUN = 14;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Audiences audiences;

  AdjunctClauses(Syntax syntax, Audiences audiences) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.audiences = audiences;
  }

  /** {@code ، متحدثا من العاصمة،}: what the source was doing, up to the next comma. */
  int circumstance(int at, int limit) {
    for (int j = at + 1; j < Math.min(limit, at + LONGEST); j++) {
      if (tokens.is(j, Type.COMMA)) {
        return j;
      }
      if (syntax.complementizer(j) || tokens.is(j, Type.STOP) || tokens.is(j, Type.COLON)) {
        return at;
      }
    }
    return at;
  }

  /** {@code دون أن يسميه}: a preposition with a clause, up to the next mark. */
  int without(int at, int limit) {
    if (!syntax.preposition(at)
        || !syntax.is(at + 1, Feature.COMPLEMENTIZER)
        || !syntax.verb(at + 2)) {
      return at;
    }
    for (int j = at + 3; j < Math.min(limit, at + LONGEST); j++) {
      boolean mark =
          tokens.is(j, Type.COMMA)
              || tokens.is(j, Type.COLON)
              || syntax.complementizer(j)
              || tokens.quoteOpenedAt(j) != null;
      if (mark) {
        return j;
      }
      if (tokens.is(j, Type.STOP) || syntax.finiteCue(j) != null) {
        return at;
      }
    }
    return at;
  }

  /** {@code في مؤتمر صحفي عقده}: a verb with a pronoun says more of the noun. */
  int afterNoun(int end, int limit) {
    boolean carried = tokens.word(end).pronoun() || syntax.finiteCue(end) == null;
    boolean more = syntax.verb(end) && carried && !tokens.word(end).conjunction();
    if (!more && !syntax.is(end, Feature.RELATIVE)) {
      return end;
    }
    int j = end + 1;
    while (j < Math.min(limit, end + LONGEST_ON_NOUN)) {
      j = audiences.toWhom(j);
      boolean stop =
          syntax.complementizer(j)
              || tokens.quoteOpenedAt(j) != null
              || tokens.is(j, Type.COLON)
              || tokens.is(j, Type.COMMA)
              || tokens.is(j, Type.STOP)
              || syntax.finiteCue(j) != null;
      if (stop) {
        return j;
      }
      j++;
    }
    return end;
  }
}
