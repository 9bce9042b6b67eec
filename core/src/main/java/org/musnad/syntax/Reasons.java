package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Why somebody is not to be named: {@code طلب عدم ذكر اسمه لأنه غير مخول بالتصريح}. */
final class Reasons {
  private static final int LONGEST = 13;

  private final Syntax syntax;
  private final Tokens tokens;

  /** Over one text. */
  Reasons(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * The token after the reason that begins at {@code from}, where a comma or what is said ends it;
   * or {@code from} where none begins.
   */
  int end(int from, int limit) {
    if (!begins(from)) {
      return from;
    }
    for (int j = from + 1; j < Math.min(limit, from + LONGEST); j++) {
      Quote quote = tokens.quoteOpenedAt(j);
      boolean said = quote != null && !syntax.nameQuote(quote) || tokens.is(j, Type.COLON);
      if (said || tokens.is(j, Type.COMMA) || syntax.complementizer(j)) {
        return j;
      }
      if (!tokens.isWord(j) || syntax.finiteCue(j) != null) {
        return from;
      }
    }
    return from;
  }

  /** {@code لأنه}, {@code لأسباب}, {@code خوفا}. */
  private boolean begins(int i) {
    Word word = tokens.word(i);
    boolean told = word.isAny(Feature.AUDIENCE.bit() | Feature.OUTLET.bit()) || Words.media(word);
    boolean because =
        word.firstLetter() == Letters.LI
            && (word.is(Feature.CONJUNCTION) || word.preposition() == Letters.LI)
            && !word.definite();
    boolean out =
        !word.pronoun()
            && word.isAny(Words.NOMINAL)
            && word.accusative()
            && word.lastLetter() == Letters.ALIF;
    return tokens.is(i, Type.WORD) && !told && (because || out) && word.head() == null;
  }
}
