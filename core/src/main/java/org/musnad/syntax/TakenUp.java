package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;

/**
 * {@code أوضح ذلك مدير المتحف}: "that" which takes up what was told before, as the object of the
 * verb, where the verb's subject follows; not {@code قال ذلك المسؤول}, "that official".
 */
public final class TakenUp {
  private TakenUp() {}

  /** Whether "that" at token {@code i} is the object, with somebody right after it who says it. */
  public static boolean at(Syntax syntax, int i) {
    Word that = syntax.tokens().word(i);
    return that.is(Feature.DEMONSTRATIVE)
        && that.lastLetter() == Letters.KA
        && !that.conjunction()
        && (that.preposition() == 0 || that.preposition() == Letters.BA)
        && somebody(syntax, i + 1);
  }

  private static boolean somebody(Syntax syntax, int i) {
    Word who = syntax.tokens().word(i);
    if (!syntax.nominal(i)
        || who.preposition() != 0
        || who.conjunction()
        || who.is(Feature.MASDAR)) {
      return false;
    }
    if (!who.definite()) {
      return who.head() != null || who.isAny(Words.GIVEN);
    }
    boolean office = Words.person(who) && who.head().identified().equals("role");
    Word quality = syntax.tokens().word(i + 1); // ذلك المتحدث الرسمي
    return office && quality.definite() && quality.preposition() == 0 && !quality.conjunction();
  }
}
