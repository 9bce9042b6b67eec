package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * {@code ولم يكشف عن}, {@code من دون أن يعطي تفاصيل}: what a source did not say, which the writer
 * tells.
 */
public final class Withheld {
  private static final int THREE = 3;

  /** How far after its verb the word for details may stand: {@code يدخل في مزيد من التفاصيل}. */
  private static final int DETAILS = 4;

  /** How far after its verb stands what nobody gave: {@code يصدر عن الوزارة حتى الآن أي تعليق}. */
  private static final int REPLY = 8;

  private final Syntax syntax;
  private final Tokens tokens;

  public Withheld(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether {@code لم} at token {@code i} denies that {@code who}, if known, said something. */
  public boolean denied(int i, @Nullable Agreement who) {
    return Words.didNot(tokens.word(i)) && says(i + 1, who);
  }

  /**
   * {@code لم ترد الوزارة على طلب للتعليق}, {@code لم يصدر أي تعليق}, {@code لم يتسن}: whether
   * nobody has answered, or nothing could be learnt, which only who asked can tell.
   */
  public boolean unanswered(int i) {
    if (!Words.didNot(tokens.word(i))) {
      return false;
    }
    if (syntax.is(i + 1, Feature.IMPERSONAL)) {
      return true;
    }
    boolean answers = syntax.phraseAt(i + 1, Feature.ANSWERS) != null;
    boolean issues = syntax.phraseAt(i + 1, Feature.ISSUES) != null;
    int j = i + 2;
    while (tokens.isWord(j) && j <= i + REPLY && !syntax.verb(j)) {
      if (issues && (syntax.venue(j) || syntax.nounCue(j))) {
        return true; // لم يصدر أي تعليق
      }
      boolean his = syntax.preposition(j) && tokens.word(j + 1).pronoun(); // على طلبه
      if (answers && (his || syntax.is(j, Feature.PREPOSITION_PRONOUN))) {
        return false;
      }
      j++;
    }
    return answers;
  }

  /**
   * {@code وطلب عدم نشر اسمه}, {@code ورفض كشف هويته}: whether the verb at {@code i} tells that a
   * name is not told.
   */
  public boolean name(int i) {
    CueForm cue = tokens.word(i).verb() ? tokens.word(i).finiteCue() : null;
    String key = tokens.word(i + 1).key();
    boolean not = // عدم
        key.length() == THREE
            && key.charAt(0) == Letters.AYN
            && key.charAt(1) == Letters.DAL
            && key.charAt(2) == Letters.MIM;
    if (!tokens.word(i).verb() || !not && (cue == null || !cue.entry().act().equals("deny"))) {
      return false;
    }
    for (int j = i + 2; j <= i + REPLY && tokens.isWord(j); j++) {
      if (Words.hisName(syntax, j)) {
        return true;
      }
    }
    return false;
  }

  /** {@code دون أن يسمي}, {@code من دون ذكر تفاصيل}: whether that begins at token {@code i}. */
  public boolean without(int i, @Nullable Agreement who) {
    int verb = verbAfterWithout(i);
    int masdar = verb < 0 ? withoutEnd(i) : -1;
    return verb >= 0
        ? says(verb, who) || unable(verb, who)
        : masdar > i && !syntax.complementizer(masdar) && masdar(masdar) && details(masdar);
  }

  /** {@code يتمكن من تحديد}, {@code يشأ كشف}: whether to say more is what the verb lacks. */
  private boolean unable(int verb, @Nullable Agreement who) {
    int what = syntax.preposition(verb + 1) ? verb + 2 : verb + 1;
    return syntax.isPhrase(what, Feature.SPECIFYING) && fits(verb, who);
  }

  /** {@code امتنع عن تسميتها}: whether {@code who}, if known, declines at {@code i} to say more. */
  public boolean declines(int i, @Nullable Agreement who) {
    Phrase phrase = syntax.phraseAt(i, Feature.DECLINES);
    return phrase != null
        && syntax.isPhrase(i + phrase.keys().size(), Feature.SPECIFYING)
        && fits(i, who);
  }

  private boolean fits(int verb, @Nullable Agreement who) {
    return who == null || tokens.word(verb).verbFits(who);
  }

  /** {@code من دون أن يسمي}: the token of the verb, or -1; {@code غير أن} alone is "however". */
  public int verbAfterWithout(int i) {
    int that = withoutEnd(i);
    boolean clause = that > i && syntax.complementizer(that) && syntax.verb(that + 1);
    boolean without = // not غير أن
        that > i + 1 || syntax.is(i, Feature.PREPOSITION) || tokens.word(i).length() > THREE;
    return clause && without ? that + 1 : -1;
  }

  /** The token after {@code دون} or {@code من دون}, or {@code i}. */
  private int withoutEnd(int i) {
    int not = syntax.from(i) ? i + 1 : i;
    int length = tokens.word(not).length(); // دون, بدون
    boolean without =
        (length == THREE || length > THREE && tokens.word(not).lastLetter() == Letters.NUN)
            && syntax.is(not, Feature.NEGATION);
    return without ? not + 1 : i;
  }

  private boolean masdar(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.MASDAR) || word.cue(Tense.NOUN) != null;
  }

  /** Whether a finite verb of saying, specifying or, as {@code يستبعد}, ruling out is at it. */
  private boolean says(int i, @Nullable Agreement who) {
    CueForm cue = syntax.finiteCue(i);
    boolean reported = cue != null && cue.entry().has("passive-bi"); // دون أن يبلغ عن إصابات
    if (cue != null
        && !reported
        && (cue.entry().act().equals("assert") || cue.entry().has("leaves-out"))) {
      return who == null || cue.agreement().fits(who);
    }
    String key = tokens.word(i).key();
    boolean was = // لم يكن معروفا هوية
        key.length() == THREE && key.charAt(1) == Letters.KA && key.charAt(2) == Letters.NUN;
    boolean open = syntax.isPhrase(i, Feature.SPECIFIES) || !was && syntax.verb(i) && details(i);
    return open && fits(i, who);
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
