package org.musnad.statement;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** What speaks against readings that stand on little more than the cue itself. */
final class LooseChecks {
  private final Syntax syntax;
  private final Tokens tokens;

  LooseChecks(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * {@code لتبلغ 20 مليونا}, {@code ليرى أن}: what was meant; but {@code رفض ليعلن رحيله} is what
   * followed.
   */
  boolean purpose(int i, CueForm cue, Match match) {
    int first = tokens.begin(i) + (tokens.word(i).conjunction() ? 1 : 0);
    boolean in = cue.tense() == Tense.PRESENT && tokens.text().charAt(first) == Letters.LI;
    boolean amounts = cue.entry().has("told-bi") || match.frame.has(FrameMatcher.REST);
    boolean shows = match.frame.is(Trait.ABOUT) && !cue.entry().has("that"); // لتعبر عن
    return in && (amounts || shows || syntax.verb(i - 1) || !cue.entry().act().equals("assert"));
  }

  /** {@code يضيف إلى الأزمة}: only people who have added something by then add words. */
  static boolean added(CueForm cue, Match match) {
    boolean says = match.source != null && match.source.kind() == Kind.PERSON;
    return cue.entry().has("goes-on") && !(says && cue.tense() == Tense.PAST);
  }

  /** {@code التي نسبت إليه}, {@code مما ذكر وعودة الطفل}: nobody ascribes it, nothing is told. */
  boolean nobodys(Match match) {
    Word what = tokens.word(match.content);
    boolean speaks = match.source != null && Discourse.canSpeak(match.source);
    return match.frame.is(Trait.SPEAKER) && !speaks
        || match.frame.is(Trait.UNJOINED) && what.conjunction();
  }

  /** {@code وتتوقع هبوط الإيرادات}: not "is expected", as it agrees with no such noun. */
  boolean hers(CueForm cue, Match match) {
    Word what = tokens.word(match.content);
    return cue.agreement().gender() == 'f'
        && match.frame.is(Trait.OBJECT)
        && what.is(Feature.MASDAR)
        && !what.pronoun()
        && what.lastLetter() != Letters.HA
        && what.lastLetter() != Letters.TA;
  }
}
