package org.musnad.cue;

import org.musnad.frame.Discourse;
import org.musnad.frame.FrameMatcher;
import org.musnad.frame.Match;
import org.musnad.frame.SubjectPhrases;
import org.musnad.frame.Trait;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What speaks against readings that stand on little more than the cue itself. */
final class LooseChecks {
  /** How far after its beginning a content is looked through. */
  private static final int REACH = 40;

  /** What counts the noun after it. */
  private static final long COUNTS =
      Feature.QUANTIFIER.bit() | Feature.NUMBER.bit() | Feature.ONE.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  LooseChecks(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * {@code لتبلغ 20 مليونا}, {@code ليرى أن}, {@code كي تعترف}: what was meant; but {@code رفض
   * ليعلن رحيله} is what followed.
   */
  boolean purpose(int i, CueForm cue, Match match) {
    if (cue.tense() == Tense.PRESENT
        && inOrder(syntax.is(i - 1, Feature.NEGATION) ? i - 2 : i - 1)) {
      return true;
    }
    boolean in = cue.tense() == Tense.PRESENT && tokens.letterAfterAnd(i) == Letters.LI;
    boolean told = tokens.word(i).pronoun() && cue.entry().has("told-him"); // اتصل به ليخبره
    boolean amounts = cue.entry().has("told-bi") || match.frame().has(FrameMatcher.REST);
    boolean shows = match.frame().is(Trait.ABOUT) && !cue.entry().has("that"); // لتعبر عن
    return in
        && !told
        && (amounts || shows || syntax.verb(i - 1) || !cue.entry().act().equals("assert"));
  }

  /** {@code كي}, {@code لكي}, {@code حتى}: "in order to" before a verb of the present. */
  private boolean inOrder(int i) {
    Word word = tokens.word(i);
    String key = word.key();
    int last = key.length() - 1;
    boolean that =
        word.is(Feature.CONJUNCTION)
            && last > 0
            && key.charAt(last) == Letters.YA
            && key.charAt(last - 1) == Letters.KA;
    return that || word.is(Feature.SUBORDINATE) && word.is(Feature.PREPOSITION); // حتى
  }

  /** {@code يضيف إلى الأزمة}: only people who have added something by then add words. */
  static boolean added(CueForm cue, Match match) {
    boolean says = match.source() != null && match.source().kind() == Kind.PERSON;
    return cue.entry().has("goes-on") && !(says && cue.tense() == Tense.PAST);
  }

  /** {@code التي نسبت إليه}, {@code مما ذكر وعودة الطفل}: nobody ascribes it, nothing is told. */
  boolean nobodys(Match match) {
    Word what = tokens.word(match.content());
    boolean speaks = match.source() != null && Discourse.canSpeak(match.source());
    return match.frame().is(Trait.SPEAKER) && !speaks
        || match.frame().is(Trait.UNJOINED) && what.conjunction();
  }

  /** {@code قدر العدد بنحو 20}, not {@code قدر جهودهم}: whether a number stands in what it says. */
  boolean counted(Match match) {
    for (int j = match.content(); j < clauseEnd(match.content()); j++) {
      if (tokens.is(j, Type.NUMBER) || syntax.is(j, Feature.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code سدد الكرة معلنا الهدف الأول}, {@code أطلق صافرته معلنا فوز الأنصار}, {@code أعلنت صفارة
   * الحكم نهاية المباراة}: of a goal or a whistle.
   */
  boolean whistled(int i, CueForm cue, Match match) {
    boolean before = cue.tense() == Tense.PARTICIPLE && syntax.isPhrase(i - 1, Feature.WHISTLED);
    return match.frame().is(Trait.OBJECT)
        && (before || syntax.isPhrase(match.content(), Feature.WHISTLED));
  }

  /**
   * {@code شدد الجيش الحصار على المدينة}: something is made tighter, where a thing stands right
   * after whoever does it; but {@code شدد الوزير على الأمن}.
   */
  boolean tightens(Match match) {
    SourcePhrase source = match.source();
    if (source == null || match.sourceBefore() || source.last() == source.first()) {
      return false;
    }
    for (int j = source.first(); j <= source.last(); j++) {
      if (!tokens.isWord(j) || tokens.word(j).preposition() != 0) {
        return false;
      }
    }
    Word last = tokens.word(source.last());
    boolean quality = last.is(Feature.ADJECTIVE) || last.lastLetter() == Letters.HA; // الطائرة
    return last.definite()
        && (last.is(Feature.MASDAR) || last.is(Feature.NOUN) && !quality)
        && last.head() == null
        && !last.name()
        && tokens.word(source.last() - 1).definite();
  }

  /**
   * {@code يقلل من الزحام}, {@code الاتفاق قلل من الأخطار}: made less, where it has no weight that
   * words could take from it; but {@code قلل الوزير من الخسائر}.
   */
  boolean lessens(CueForm cue, Match match) {
    SourcePhrase source = match.source();
    boolean people =
        source != null && (source.kind() == Kind.PERSON || source.kind() == Kind.GROUP);
    boolean weight =
        syntax.is(match.content(), Feature.FACT)
            || syntax.isPhrase(match.content(), Feature.WEIGHT);
    return cue.finite() && !people && !weight;
  }

  /**
   * {@code استبعد المدرب الحارس}, {@code استبعدته من القائمة}: somebody is left out, or something
   * taken off a list or out of a team; but {@code استبعد خروجه من الفريق}.
   */
  boolean leftOut(Match match) {
    int noun = match.content();
    while (tokens.is(noun, Type.NUMBER) || tokens.word(noun).isAny(COUNTS) || outOf(noun)) {
      noun++;
    }
    Word word = tokens.word(noun);
    SourcePhrase before = match.sourceBefore() ? match.source() : null;
    boolean its = before != null && !before.definite() && word.pronoun(); // سلاح يستبعد استخدامه
    if (its) {
      return true;
    }
    if (word.isAny(Feature.MASDAR.bit() | Feature.FACT.bit())) {
      return false;
    }
    if (word.heads("person") || word.heads("group")) {
      return true;
    }
    for (int j = noun + 1; j < clauseEnd(noun); j++) {
      Word of = tokens.word(j + 1);
      if (outOf(j) && (of.heads("organization") || of.is(Feature.FOLLOWED))) {
        return true;
      }
    }
    return word.name() && word.head() == null && !word.isAny(SubjectPhrases.NOUNS);
  }

  /** {@code من}. */
  private boolean outOf(int i) {
    Word word = tokens.word(i);
    return syntax.preposition(i)
        && word.length() == 2
        && word.lastLetter() == Letters.NUN
        && word.firstLetter() == Letters.MIM;
  }

  /** The first stop, line break or token too far after {@code from}. */
  private int clauseEnd(int from) {
    int end = from;
    while (end < from + REACH
        && end < tokens.size()
        && !tokens.is(end, Type.STOP)
        && (end == from || !tokens.lineBreakBefore(end))) {
      end++;
    }
    return end;
  }

  /** {@code وتتوقع هبوط الإيرادات}: not "is expected", as it agrees with no such noun. */
  boolean hers(CueForm cue, Match match) {
    Word what = tokens.word(match.content());
    return cue.agreement().gender() == 'f'
        && match.frame().is(Trait.OBJECT)
        && what.is(Feature.MASDAR)
        && !what.pronoun()
        && what.lastLetter() != Letters.HA
        && what.lastLetter() != Letters.TA;
  }
}
