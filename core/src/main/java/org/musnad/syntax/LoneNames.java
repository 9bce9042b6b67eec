package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Names that stand between two commas with no more than a title or whence somebody is before them,
 * and so are names whatever else their words can be: {@code ، الكولونيل دان وايت،}, {@code ،
 * البرتغالي روي ماتشادو،}.
 */
public final class LoneNames {
  private static final int LONGEST = 3;

  private final Syntax syntax;
  private final Tokens tokens;

  LoneNames(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** The comma after the name whose title is token {@code title}, or -1 where there is none. */
  public int end(int title) {
    Word word = tokens.word(title);
    boolean opens =
        tokens.is(title - 1, Type.COMMA)
            && word.definite()
            && word.preposition() == 0
            && (Words.person(word) || word.is(Feature.DEMONYM));
    int end = title + 1;
    while (opens && end <= title + LONGEST && bare(end)) {
      end++;
    }
    boolean name = end > title + 2 && tokens.is(end, Type.COMMA) && syntax.nameLike(end - 1);
    return name ? end : -1;
  }

  /** Whether token {@code i} is a word of such a name. */
  boolean at(int i) {
    for (int title = i - 1; title >= i - LONGEST && tokens.is(title, Type.WORD); title--) {
      if (tokens.is(title - 1, Type.COMMA)) {
        return end(title) > i;
      }
    }
    return false;
  }

  private boolean bare(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !word.definite()
        && (!word.conjunction() || word.name()) // فورد
        && !word.pronoun()
        && word.preposition() == 0
        && !syntax.functionWord(i);
  }
}
