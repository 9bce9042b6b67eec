package org.musnad.chain;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/** Who did nothing but speak: {@code فما كان من المدير إلا أن قال}. */
final class OnlyDeeds {
  /** How far before the verb the turn begins at most. */
  private static final int FARTHEST = 16;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;

  OnlyDeeds(Syntax syntax, SourceReader sources) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
  }

  /** Whom {@code ما كان من} names before the verb at token {@code cue}; or null. */
  @Nullable SourcePhrase before(int cue) {
    int except = cue - 2;
    if (except < 0 || !syntax.isPhrase(except, Feature.TURN)) {
      return null;
    }
    int begin = Math.max(tokens.sentenceBegin(tokens.sentenceOf(cue)), except - FARTHEST);
    for (int i = except - 1; i >= begin + 2; i--) {
      boolean of =
          syntax.from(i)
              && syntax.is(i - 1, Feature.AUXILIARY)
              && syntax.is(i - 2, Feature.NEGATION);
      if (of) {
        int end = sources.phrases().end(i + 1, except, NounPhrases.Around.NOTHING);
        return end == except ? sources.typed(i + 1, end - 1) : null;
      }
    }
    return null;
  }
}
