package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Clauses on a source that stand between two commas, {@code ، الذي استند إلى مقابلات،}: the comma
 * before what is said, or before where and when, closes whatever the one before the clause opened.
 */
public final class ClosedAsides {
  private static final int LONGEST = 20;

  private final Syntax syntax;
  private final Tokens tokens;

  /** Over one text. */
  public ClosedAsides(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * The comma that closes the clause which begins at {@code at}, right after another; {@code at} if
   * none does, or if the clause is a story rather than a short word on the source.
   *
   * @param limit where the phrase must end; a comma right before it closes the clause too
   */
  public int end(int at, int limit) {
    boolean reports = false; // الذي يقول محاموه إنه بريء
    for (int j = at + 1; j < Math.min(limit, at + LONGEST); j++) {
      if (tokens.is(j, Type.COMMA)) {
        return j > at + 1 && (j + 1 == limit || goesOn(j + 1)) ? j : at;
      }
      Quote quote = tokens.quoteOpenedAt(j);
      boolean words = quote != null && !syntax.nameQuote(quote) && !syntax.entitles(j - 1);
      boolean sign = tokens.is(j, Type.STOP) || tokens.is(j, Type.SEMICOLON);
      if (words || sign || tokens.is(j, Type.COLON) || tokens.lineBreakBefore(j)) {
        return at;
      }
      boolean like = syntax.is(j - 1, Feature.PREPOSITION); // بين would ask what follows in turn
      if (syntax.complementizer(j) && !reports && (like || !syntax.verb(j - 1))) {
        return at;
      }
      reports |= !syntax.is(j, Feature.PREPOSITION) && syntax.finiteCue(j) != null;
    }
    return at;
  }

  /** Whether the report that the clause has interrupted goes on at {@code i}. */
  private boolean goesOn(int i) {
    boolean into = syntax.is(i, Feature.PREPOSITION);
    return syntax.complementizer(i) && !tokens.word(i).conjunction()
        || into && (syntax.complementizer(i + 1) || syntax.venue(i + 1)) && syntax.preposition(i)
        || syntax.timeEnd(i) > i && !tokens.word(i).conjunction();
  }

  /** Whether a clause on somebody begins at {@code i} after a comma: {@code ، الذي}. */
  public boolean begins(int i) {
    return tokens.is(i - 1, Type.COMMA) && opens(tokens.word(i));
  }

  /** {@code الذي}, {@code وهو}: whether a word begins a clause on somebody just named. */
  public static boolean opens(Word word) {
    return word.is(Feature.RELATIVE) || word.is(Feature.PRONOUN) && word.conjunction();
  }
}
