package org.musnad.content;

import org.musnad.lexicon.Feature;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Brackets and dashes around a report, and those that only number an item. */
final class Brackets {
  /** How far the other bracket is sought. */
  private static final int LONGEST = 40;

  private final Tokens tokens;

  Brackets(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code (إن الجرة سليمة)، وفي}: whether one closes at {@code i} in which the cue stands. */
  boolean close(int cue, int i) {
    if (tokens.is(i, Type.DASH)) {
      return dashes(cue, i);
    }
    if (!tokens.is(i, Type.CLOSE) || numbers(i)) {
      return false;
    }
    int depth = 1;
    for (int j = i - 1; j > cue - LONGEST && j >= 0 && !tokens.lineBreakBefore(j + 1); j--) {
      depth += tokens.is(j, Type.CLOSE) && !numbers(j) ? 1 : tokens.is(j, Type.OPEN) ? -1 : 0;
      if (depth == 0) {
        return j < cue;
      }
    }
    return false;
  }

  /**
   * {@code المدير - الذي قال إنه سيعتزل - فاز}: whether the dash at {@code i} closes what one has
   * opened right before the relative clause of the cue.
   */
  private boolean dashes(int cue, int i) {
    int opens = cue - 2;
    return opens > 0
        && tokens.word(cue - 1).is(Feature.RELATIVE)
        && tokens.is(opens, Type.DASH)
        && tokens.isWord(opens - 1)
        && !tokens.bound(opens)
        && !tokens.bound(i);
  }

  /** {@code إن: 1) القرار صدر 2) التنفيذ}: whether a bracket only numbers what follows it. */
  private boolean numbers(int close) {
    boolean numbered = tokens.is(close - 1, Type.NUMBER) && !tokens.is(close - 2, Type.OPEN);
    return numbered
        && tokens.isWord(close + 1)
        && (tokens.is(close - 2, Type.COLON) || closesAgain(close + 1));
  }

  /** Whether another bracket closes after {@code from} in its line, with none opened between. */
  private boolean closesAgain(int from) {
    for (int j = from; j < Math.min(tokens.size(), from + LONGEST); j++) {
      if (tokens.lineBreakBefore(j) || tokens.is(j, Type.OPEN)) {
        return false;
      }
      if (tokens.is(j, Type.CLOSE)) {
        return true;
      }
    }
    return false;
  }
}
