package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * The verbs that carry a noun of report or say that it has come: {@code كرر الوزير مزاعم}, {@code
 * وردت معلومات}; whose they are, the report is.
 */
final class NounCarriers {
  /** How far before a noun the verb may stand that denies what it tells. */
  private static final int DENIER = 8;

  /** How many tokens whoever says something again may have. */
  private static final int LONGEST = 20;

  /** How many words may count a noun. */
  private static final int COUNTED = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Subjects subjects;

  NounCarriers(Syntax syntax, Subjects subjects) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.subjects = subjects;
  }

  /** {@code كرر الوزير مزاعم أن}: the owner is the subject of the verb that carries the noun. */
  boolean carried(int i, Match match) {
    int verb = subjects.carrier(i, Feature.CARRIES);
    if (verb < 0) {
      return false;
    }
    int noun = counted(i);
    boolean parted = tokens.is(noun - 1, Type.COMMA); // أصدر الوزير، أمرا
    match.source(subjects.between(verb, parted ? noun - 1 : noun));
    if (match.source() == null && counted(i) == verb + 1) {
      match.source(opening(verb)); // الوزير أصدر تعليمات
    }
    match.sourceBefore(match.source() != null);
    return match.source() != null;
  }

  /** The subject before the verb, if it can speak. */
  private @Nullable SourcePhrase opening(int verb) {
    SourcePhrase subject = // وجه, though it is spelt like "face"
        tokens.word(verb).verb() ? subjects.of(verb, verb) : null;
    return subject != null && Discourse.canSpeak(subject) ? subject : null;
  }

  /**
   * {@code أصدرت الهيئة تحذيرا من}, {@code جدد الوزير دعوته إلى}: the same, or of his own report,
   * to what and not to whom; its owner is as hidden as its pronoun.
   */
  boolean offered(int i, Match match) {
    if (match.source() != null || !tokens.word(i).pronoun()) {
      return match.source() == null && carried(i, match);
    }
    Word what = tokens.word(match.content());
    boolean people = Words.somebody(what);
    boolean whom = match.frame().is(Trait.TOWARDS) && people && !what.is(Feature.MASDAR);
    return !whom && subjects.carrier(i, Feature.CARRIES) >= 0;
  }

  /** {@code أعاد الوزير التأكيد أن}: the same, of one who may be described at length. */
  boolean again(int i, Match match) {
    for (int j = i - 1; j >= Math.max(0, i - LONGEST) && !tokens.is(j, Type.STOP); j--) {
      if (syntax.is(j, Feature.CARRIES)) {
        match.source(subjects.between(j, i));
        match.sourceBefore(match.source() != null);
        return match.source() != null;
      }
      if (syntax.complementizer(j) || syntax.verb(j) && !syntax.is(j, Feature.AUXILIARY)) {
        return false;
      }
    }
    return false;
  }

  /** {@code عددا من التوصيات}: where the phrase begins that counts the noun at {@code i}. */
  private int counted(int i) {
    int at = i;
    while (at > i - COUNTED
        && (syntax.is(at - 1, Feature.QUANTIFIER)
            || syntax.preposition(at - 1) && tokens.word(at - 1).firstLetter() == Letters.MIM
            || at - 1 > 0 && !tokens.word(at - 1).definite() && bundle(at - 1))) {
      at--;
    }
    return at;
  }

  /** {@code حزمة مقترحات}: an indefinite noun that is no person. */
  private boolean bundle(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.NOUN) && word.head() == null && !word.name() && !word.pronoun();
  }

  /**
   * {@code وفي المعلومات أن}, {@code وفي معلومات «الأفق» أن}: at the head of a sentence, what the
   * information itself says.
   */
  boolean inWhich(int i, Match match) {
    int head = i - 1;
    boolean stands =
        match.form().entry().has("arrived")
            && match.frame().has("that")
            && syntax.preposition(head)
            && inside(tokens.word(head).key())
            && head == tokens.sentenceBegin(tokens.sentenceOf(i));
    if (!stands) {
      return false;
    }
    int mark = syntax.complementizer(match.content()) ? match.content() : match.content() - 1;
    match.source(subjects.filling(i, mark));
    match.sourceBefore(match.source() != null);
    match.nobody(match.source() == null);
    return true;
  }

  /** {@code في}, {@code وفي}. */
  private static boolean inside(String key) {
    return key.length() >= 2 && key.charAt(key.length() - 2) == Letters.FA;
  }

  /** {@code معلومات عن المتاحف}: news that is no more than a topic, as nothing has come. */
  boolean unbrought(int i, CueForm cue) {
    if (denied(i)) {
      return true;
    }
    boolean news = cue.entry().has("arrived");
    if (!news && !cue.entry().has("brought")) {
      return false;
    }
    int verb = syntax.is(i + 1, Feature.RELATIVE) ? i + 2 : i + 1; // معلومات وردت حول
    return subjects.carrier(i, Feature.ARRIVES) < 0
        && !syntax.is(verb, Feature.ARRIVES)
        && (news || subjects.carrier(i, Feature.CARRIES) < 0);
  }

  /**
   * {@code كان الحفل بمثابة رسالة مفادها}, {@code تريد إرسال رسالة مفادها}: no verb tells that
   * somebody gave or got it.
   */
  boolean unsent(int i) {
    boolean deed = // not تلقى, spelt like تلقي
        syntax.is(i - 1, Feature.MASDAR) && !tokens.word(i - 1).definite() && !syntax.verb(i - 1);
    if (deed) {
      return !syntax.isPhrase(i - 2, Feature.AFTERWARDS) || denied(i); // بعد تلقي بلاغ
    }
    boolean told = false;
    for (int j = i - 1; j >= Math.max(0, i - LONGEST) && !told && !tokens.is(j, Type.STOP); j--) {
      told = syntax.verb(j) && !syntax.is(j, Feature.AUXILIARY);
    }
    return !told || denied(i);
  }

  /** {@code لم ترد أنباء عن}: there is no such news. */
  private boolean denied(int i) {
    int verb = subjects.carrier(i, Feature.ARRIVES);
    verb = verb < 0 ? subjects.carrier(i, Feature.CARRIES) : verb;
    boolean never = // not ما أخرجه من فتاوى
        verb > 0 && syntax.is(verb - 1, Feature.NEGATION) && !syntax.is(verb - 1, Feature.WHAT);
    return never && !tokens.word(i).definite() && !tokens.word(i).pronoun();
  }

  /** {@code زادت المخاوف من}, {@code نفى الأنباء عن}: known to have been said, by nobody named. */
  boolean told(int i) {
    Word before = tokens.word(i - 1);
    boolean subject =
        !before.pronoun()
            && !syntax.is(i - 2, Feature.COMPLEMENTIZER_PRONOUN) // إنها وجهت اتهامات
            && before.verbs().stream().anyMatch(Agreement.SHE::equals); // as with rumours, demands
    if (syntax.verb(i - 1) && subject) {
      return true;
    }
    for (int j = i - 2; j >= Math.max(0, i - DENIER); j--) {
      CueForm denies = syntax.finiteCue(j);
      if (denies != null) {
        return denies.entry().act().equals("deny") && subjects.between(j, i) != null;
      }
    }
    return false;
  }

  /**
   * {@code هناك}, {@code يسود}: whether what stands at {@code i} says that there is such a thing.
   */
  boolean exists(int i) {
    return syntax.is(i, Feature.FILLER) || syntax.verb(i);
  }
}
