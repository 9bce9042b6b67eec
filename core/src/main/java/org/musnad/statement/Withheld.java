package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * {@code ولم يكشف عن}, {@code من دون أن يعطي تفاصيل}: what a source did not say, which the writer
 * tells.
 */
final class Withheld {
  private static final int THREE = 3;

  /** How far after its verb the word for details may stand: {@code يدخل في مزيد من التفاصيل}. */
  private static final int DETAILS = 4;

  private final Syntax syntax;
  private final Tokens tokens;

  Withheld(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether {@code لم} at token {@code i} denies that {@code who}, if known, said something. */
  boolean denied(int i, @Nullable Agreement who) {
    return syntax.is(i, Feature.NEGATION)
        && tokens.word(i).lastLetter() == Letters.MIM
        && says(i + 1, who);
  }

  /** {@code دون أن يسمي}, {@code من دون ذكر تفاصيل}: whether that begins at token {@code i}. */
  boolean without(int i, @Nullable Agreement who) {
    String key = tokens.word(i).key();
    boolean from = // من
        key.length() == 2 && key.charAt(0) == Letters.MIM && key.charAt(1) == Letters.NUN;
    int not = from ? i + 1 : i;
    if (tokens.word(not).key().length() != THREE || !syntax.is(not, Feature.NEGATION)) {
      return false;
    }
    if (syntax.complementizer(not + 1)) { // غير أن alone is "however"
      boolean without = from || syntax.is(not, Feature.PREPOSITION);
      return without && says(not + 2, who);
    }
    return masdar(not + 1) && details(not + 1);
  }

  private boolean masdar(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.MASDAR) || word.cue(Tense.NOUN) != null;
  }

  /** Whether a finite verb of saying, specifying or, as {@code يستبعد}, ruling out is at it. */
  private boolean says(int i, @Nullable Agreement who) {
    CueForm cue = syntax.finiteCue(i);
    if (cue != null && (cue.entry().act().equals("assert") || cue.entry().has("leaves-out"))) {
      return who == null || cue.agreement().fits(who);
    }
    String key = tokens.word(i).key();
    boolean was = // لم يكن معروفا هوية
        key.length() == THREE && key.charAt(1) == Letters.KA && key.charAt(2) == Letters.NUN;
    boolean open = syntax.isPhrase(i, Feature.SPECIFIES) || !was && syntax.verb(i) && details(i);
    return open && (who == null || tokens.word(i).verbs().stream().anyMatch(who::fits));
  }

  /** Whether the words after token {@code i} are for details, or names. */
  private boolean details(int i) {
    for (int j = i + 1; j <= i + DETAILS && tokens.isWord(j); j++) {
      if (syntax.isPhrase(j, Feature.MATTER)) {
        return true;
      }
    }
    return false;
  }
}
