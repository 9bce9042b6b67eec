package org.musnad.token;

import org.musnad.lexicon.Word;

/**
 * {@code سالم الزين؛ مدير الميناء، إن}: a semicolon that sets off an office from the name before it
 * is no end of anything, as a comma would stand there elsewhere.
 */
final class OfficesApart {
  private final Tokens tokens;

  OfficesApart(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Makes commas of such semicolons. */
  void tell() {
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (tokens.is(i, Type.SEMICOLON) && tokens.word(i - 1).name() && office(i + 1)) {
        tokens.types[i] = Type.COMMA;
      }
    }
  }

  private boolean office(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && !tokens.lineBreakBefore(i)
        && word.heads("person")
        && word.preposition() == 0
        && !word.conjunction();
  }
}
