package org.musnad.chain;

import org.musnad.lexicon.Feature;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** {@code أما الوزير فقال}: a new topic, and the word with {@code ف} that answers it. */
public final class Topics {
  /** How far after {@code أما} its answer may stand. */
  private static final int FARTHEST = 18;

  private final Syntax syntax;
  private final Tokens tokens;

  public Topics(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** The token that answers a topic at {@code i}, or -1 where none begins there. */
  public int answer(int i) {
    if (!syntax.is(i, Feature.TOPIC)) {
      return -1;
    }
    int end = Math.min(i + FARTHEST, tokens.sentenceEnd(tokens.sentenceOf(i)));
    for (int j = i + 2; j < end; j++) {
      boolean so = // فقد is spelt like "lost", and bears no conjunction then
          tokens.word(j).conjunction() && tokens.firstChar(j) == Letters.FA;
      if (so || syntax.resumesWithVerb(j)) {
        return j;
      }
    }
    return -1;
  }
}
