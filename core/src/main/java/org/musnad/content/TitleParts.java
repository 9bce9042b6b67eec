package org.musnad.content;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * The parts of a title: {@code النادي: لن يرحل.. والاتحاد: ننتظر}. After the dots of a pause
 * somebody else may have his turn, before a colon; what was said before ends there.
 */
public final class TitleParts {
  /** Countries and capitals, which act as their governments. */
  private static final long STATES = Feature.COUNTRY.bit() | Feature.CAPITAL.bit();

  /** The colon must stand within that many tokens of the pause. */
  private static final int LONGEST = 8;

  private final Syntax syntax;
  private final Tokens tokens;

  public TitleParts(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether, at token {@code i}, a part begins that names somebody and has a colon or a verb. */
  boolean beginAt(int i) {
    return colon(i) > i || acts(i);
  }

  /**
   * {@code الوزير: العمل مستمر.. والنقابة تتهمه}: whether somebody else and what he does follow.
   */
  private boolean acts(int i) {
    boolean part = i > 1 && i < tokens.titleEnd() && pause(i - 1);
    if (!part || !somebody(i) && !tokens.word(i).isAny(STATES)) {
      return false;
    }
    for (int j = i + 1; j < Math.min(tokens.titleEnd(), i + LONGEST) && tokens.isWord(j); j++) {
      if (syntax.verb(j)) {
        return tokens.word(j).is(Feature.VERB_PRESENT) && !syntax.is(j - 1, Feature.RELATIVE);
      }
    }
    return false;
  }

  /** The colon of the part that begins at token {@code i}, or -1 where none does. */
  public int colon(int i) {
    if (i <= 1 || i >= tokens.titleEnd() || !pause(i - 1) || !somebody(i)) {
      return -1;
    }
    for (int j = i + 1; j < Math.min(tokens.titleEnd() - 1, i + LONGEST); j++) {
      if (tokens.is(j, Type.COLON)) {
        return j;
      }
      if (!tokens.isWord(j) && tokens.quoteAround(j) == null && !tokens.is(j, Type.QUOTE)) {
        return -1;
      }
    }
    return -1;
  }

  /** Dots, or the bar after a label: {@code عاجل | الوزارة:}. */
  private boolean pause(int i) {
    boolean bar = tokens.firstChar(i) == '|';
    return bar
        || tokens.is(i, Type.STOP)
            && (tokens.end(i) - tokens.begin(i) > 1 || tokens.firstChar(i) > '.');
  }

  /** A name, what somebody is, or a body; in quotation marks anybody. */
  private boolean somebody(int i) {
    Word word = tokens.word(i);
    boolean and = word.length() == 1; // و«الاتحاد»
    if (tokens.quoteOpenedAt(i) != null || and && tokens.quoteOpenedAt(i + 1) != null) {
      return true;
    }
    boolean paper = word.heads("document") && (word.definite() || !tokens.is(i + 1, Type.COLON));
    return (word.name() || word.head() != null && !paper || word.is(Feature.ORGANIZATION))
        && !syntax.is(i, Feature.FILLER);
  }
}
