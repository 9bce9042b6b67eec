package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.token.Tokens;

/** Verbs whose predicate stands in the accusative: "was", "became", "is still", "is not". */
public final class Copulas {
  /** How long a subject between such a verb and the predicate may be. Set by hand. */
  private static final int SUBJECT = 14;

  private Copulas() {}

  /**
   * {@code أصبح السد مهددا}, {@code ليس الوزير متهما}: whether the accusative at {@code i} is the
   * predicate of such a verb; not {@code غادر المدرب مهددا}, {@code بدأ الوزير زيارته مطالبا}.
   */
  public static boolean predicate(Syntax syntax, int i) {
    Tokens tokens = syntax.tokens();
    for (int j = i - 1; j > i - SUBJECT && tokens.isWord(j) && !syntax.complementizer(j); j--) {
      if (at(syntax, j) || syntax.verb(j)) {
        return at(syntax, j);
      }
    }
    return false;
  }

  /** Whether such a verb stands at {@code i}. */
  public static boolean at(Syntax syntax, int i) {
    return syntax.is(i, Feature.AUXILIARY)
        || syntax.isPhrase(i, Feature.BECOMES)
        || syntax.isPhrase(i - 1, Feature.STILL)
        || Words.isNot(syntax.tokens().word(i));
  }

  /** {@code بدأ}, {@code أصبح}: whether what stands at {@code i} tells how a deed goes on. */
  public static boolean phase(Syntax syntax, int i) {
    return syntax.isPhrase(i, Feature.PHASE) || syntax.isPhrase(i, Feature.BECOMES);
  }
}
