package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * How the writer of a text ends his words: who writes {@code إلى} and {@code على} as they should be
 * means the name by {@code علي}, and who writes {@code إلي} may mean "on".
 */
final class LastLetters {
  private static final int LENGTH = 3;

  private final Tokens tokens;
  private boolean looked;
  private boolean strict;

  /** Of a text. */
  LastLetters(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the text tells "to" and "on" from words with a final ya. It is gone over once. */
  boolean strict() {
    if (!looked) {
      strict = look();
      looked = true;
    }
    return strict;
  }

  private boolean look() {
    boolean right = false;
    for (int i = 0; i < tokens.size(); i++) {
      Word word = tokens.word(i);
      if (tokens.isWord(i) && word.is(Feature.PREPOSITION) && word.length() == LENGTH) {
        char last = tokens.lastChar(i);
        if (last == Letters.YA && !word.is(Feature.MALE_NAME)) {
          return false;
        }
        right |= last == Letters.ALIF_MAQSURA;
      }
    }
    return right;
  }
}
