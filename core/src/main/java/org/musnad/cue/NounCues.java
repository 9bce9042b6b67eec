package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.FrameMatcher;
import org.musnad.frame.LightVerbs;
import org.musnad.frame.Match;
import org.musnad.frame.Praised;
import org.musnad.frame.Trait;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Reads cues that are nouns: nouns of report and verbal nouns, with their owner. */
final class NounCues {
  private final Syntax syntax;
  private final Tokens tokens;
  private final FrameMatcher matcher;
  private final LightVerbs light;
  private final AttendantNouns attendant;
  private final UndertakenReports undertaken;
  private final NounCarriers carriers;
  private final VerbalNouns verbal;
  private final LooseChecks loose;
  private final Holders holders;

  NounCues(Syntax syntax, FrameMatcher matcher, Subjects subjects) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.matcher = matcher;
    this.light = new LightVerbs(syntax, matcher);
    this.attendant = new AttendantNouns(syntax, matcher, subjects);
    this.undertaken = new UndertakenReports(syntax, matcher, subjects);
    this.carriers = new NounCarriers(syntax, subjects);
    this.verbal = new VerbalNouns(syntax, subjects);
    this.loose = new LooseChecks(syntax);
    this.holders = new Holders(syntax, subjects);
  }

  /** What the noun at {@code i} reports, or null. */
  @Nullable Match match(int i, CueForm cue) {
    if (syntax.is(i - 1, Feature.CONDITION) || syntax.isPhrase(i - 1, Feature.CHARGE)) {
      return null; // في حال رفض المجلس, أصابع الاتهام
    }
    if (goneBy(i) || none(i) || matter(i, cue)) {
      return null;
    }
    int verb = light.before(i);
    if (verb >= 0) {
      return light.done(i, verb, cue);
    }
    Match besides = attendant.match(i, cue);
    besides = besides == null ? undertaken.match(i, cue) : besides;
    if (besides != null) {
      return besides;
    }
    Word word = tokens.word(i);
    Match match = matcher.match(i, afterAdjective(i) - 1, cue);
    if (match != null) {
      match.cueLast(i);
    }
    if (match != null && match.frame().has("beside") && ofAnother(i)) {
      return null;
    }
    boolean far = match != null && match.frame().is(Trait.DISTANT);
    if (match != null && word.pronoun() && Praised.at(syntax, i + 1) != null) {
      return match; // قوله تعالى
    }
    if ((match == null || far) && matcher.accuses(cue) && !word.pronoun()) {
      return accused(i, cue);
    }
    if (match != null && carriers.inWhich(i, match)) {
      return match;
    }
    if (match == null || topic(cue, match) || unowned(match)) {
      return null;
    }
    if (accusesHim(i, match)) {
      return match.byNobody();
    }
    boolean gist = match.frame().has("gist");
    boolean news = !ordered(cue, match) && !there(i, match);
    if (gist ? carriers.unsent(i) : news && carriers.unbrought(i, cue)) {
      return null;
    }
    if (describes(match, word)) {
      match.source(null);
    }
    if (asks(match) && match.source() == null) {
      match.nobody(!word.pronoun() && !carriers.carried(i, match));
      match.passive(match.nobody());
      return match;
    }
    return settled(i, cue, match);
  }

  /** {@code هاجر وفقا لنصيحة الأطباء}: what somebody does a thing by, where none of it is told. */
  private boolean goneBy(int i) {
    CueForm by = tokens.word(i - 1).cue(Tense.PREPOSITION);
    return by != null && by.entry().has("according") && syntax.is(i, Feature.FOLLOWED);
  }

  /** {@code يصل الأمر إلى حد}, {@code لمثل هذا الأمر}; but {@code الأمر الملكي بإعفاء}. */
  private boolean matter(int i, CueForm cue) {
    Word word = tokens.word(i);
    boolean whose = syntax.is(i + 1, Feature.ADJECTIVE) && tokens.word(i + 1).definite();
    boolean that = syntax.is(i - 1, Feature.DEMONSTRATIVE);
    return word.definite() && cue.entry().has("matter") && (that || !whose);
  }

  /**
   * {@code دون أنباء عن}, {@code ليس هناك أي شكوك}, {@code هل هناك قناعة}: what there is, or
   * somebody has, none of, or what is only asked or supposed.
   */
  private boolean none(int i) {
    int before = i - 1;
    if (tokens.word(before).is(Feature.QUANTIFIER)) {
      before--;
      before = syntax.is(before, Feature.FILLER) ? before - 1 : before; // ليس هناك أي
    }
    boolean not =
        tokens.is(before, Type.WORD)
            && syntax.is(before, Feature.NEGATION)
            && !syntax.is(before, Feature.WHAT);
    return not || open(before) || holders.lacked(before + 1);
  }

  /** {@code هل هناك}, {@code إذا كانت ثمة}: whether what there is is asked or supposed. */
  private boolean open(int there) {
    return syntax.is(there, Feature.FILLER) && syntax.supposed(there);
  }

  /** Gives a match its source, or nobody, where the frame tells whose it is; or null. */
  private @Nullable Match settled(int i, CueForm cue, Match match) {
    Word word = tokens.word(i);
    if (match.frame().is(Trait.PRETEXT)) {
      return word.preposition() == Letters.BA || holders.pleads(i, match) ? match : null;
    }
    boolean invited = word.definite() && match.frame().is(Trait.CALL) && match.source() == null;
    if (invited && cue.entry().act().equals("demand") && carriers.carried(i, match)) {
      return match; // وجه الدعوة للطلاب لحضور
    }
    if (match.frame().is(Trait.OWNER)) {
      return word.definite() && Discourse.canSpeak(match.source()) ? match : null;
    }
    if (afterwards(i, cue, match)) {
      match.source(null);
      return match.byNobody();
    }
    if (match.frame().has("gist")) {
      boolean whose = match.source() != null || word.pronoun() || carriers.carried(i, match);
      return whose ? match : match.byNobody();
    }
    if (holders.held(i, match)) {
      return match;
    }
    boolean says = verbal.bySaying(i, match) || again(i, match) || reports(i, cue, match);
    return says ? match : null;
  }

  /**
   * {@code أعاد الوزير التأكيد أن}, {@code التأكيد على أهمية الحوار}: what the subject of the verb
   * that carries it says again.
   */
  private boolean again(int i, Match match) {
    boolean own = tokens.word(i).definite() && match.source() == null;
    boolean position = match.frame().is(Trait.POSITION) && syntax.is(match.content(), Feature.FACT);
    return own && (position || verbal.that(match)) && carriers.again(i, match);
  }

  /** Whether it is more than spoken of: somebody owns it, or it is known to have been said. */
  private boolean reports(int i, CueForm cue, Match match) {
    Word word = tokens.word(i);
    boolean noun = cue.entry().nounOfReport();
    boolean there = there(i, match);
    boolean that = there || that(match, afterAdjective(i), true);
    there |= !word.definite() && that && carriers.exists(i - 1);
    boolean offered = led(match) && !word.definite() && carriers.offered(i, match);
    if (!noun && !there && !offered && !verbal.reports(match, word)) {
      return false;
    }
    boolean nominal = match.shape() == Match.Shape.NOMINAL;
    boolean told = !word.definite() || known(cue, match) || carriers.told(i);
    boolean counted = match.frame().has("beside") || match.frame().has("among");
    boolean sure = that || fearing(i, match) || counted;
    boolean about = noun && (sure || nominal && told) || there;
    if (match.source() == null && !word.pronoun() && !carriers.carried(i, match) && !about) {
      return false;
    }
    match.nobody(match.source() == null && !word.pronoun());
    return true;
  }

  /** {@code هناك أنباء مؤكدة أن}, {@code وسط أنباء أن}: such news is about. */
  private boolean there(int i, Match match) {
    boolean news = match.form().entry().nounOfReport(); // not على ثقة بأن
    boolean amid = syntax.preposition(i - 1) && tokens.word(i - 1).length() > 2; // not عن, في
    return (syntax.is(i - 1, Feature.FILLER) || news && amid)
        && !tokens.word(i).definite()
        && that(match, afterAdjective(i), false);
  }

  /** {@code شعور عام بأن}: whether "that" at {@code mark}, perhaps with ب, follows the noun. */
  private boolean that(Match match, int mark, boolean joined) {
    return match.frame().is(Trait.NOUN)
        && match.frame().has("that")
        && syntax.complementizer(mark)
        && (!joined || tokens.word(mark).firstLetter() == Letters.BA);
  }

  /** {@code تعليمات الشركة بضرورة}: whose orders they are stands by, so that they were given. */
  private boolean ordered(CueForm cue, Match match) {
    SourcePhrase giver = match.source();
    return cue.entry().act().equals("demand")
        && cue.entry().has("n-among")
        && giver != null
        && !tokens.word(match.cueFirst()).definite() // not التعليمات المنظمة للبيع
        && match.frame().has("prep")
        && !tokens.word(match.content()).conjunction()
        && (!giver.head().isEmpty() || !giver.names().isEmpty()) // not تعليمات السلامة
        && Discourse.canSpeak(giver);
  }

  /** {@code تحذيرا من}, {@code وعدا بصرف}: whether a mark leads from the noun to what it says. */
  private static boolean led(Match match) {
    boolean marked = match.shape() == Match.Shape.CLAUSE || match.frame().has("prep");
    return match.frame().is(Trait.NOUN) || marked && !match.frame().is(Trait.DISTANT);
  }

  /** {@code وكالة الأنباء}: a noun that only says which one the noun before it is. */
  private boolean ofAnother(int i) {
    Word before = tokens.word(i - 1);
    boolean agency = before.head() != null && before.head().is(HeadTrait.AGENCY);
    return before.heads("media")
        && !before.definite()
        && (tokens.word(i).definite() || agency); // وكالة أنباء, not نشرت صحيفة معلومات عن
  }

  /** {@code عقب الأنباء عن فتح المرسى}: whoever tells of it has heard it. */
  private boolean known(CueForm cue, Match match) {
    int event = match.content();
    Word word = tokens.word(event);
    String act = cue.entry().act();
    boolean said = !act.equals("believe") && !act.equals("promise");
    return said
        && word.is(Feature.MASDAR)
        && !word.definite()
        && (word.pronoun() || syntax.nominal(event + 1) || tokens.quoteOpenedAt(event + 1) != null);
  }

  /** {@code مخاوف من أن}: a clause after the noun's own preposition. */
  private boolean fearing(int i, Match match) {
    return match.frame().is(Trait.NOUN)
        && match.shape() == Match.Shape.CLAUSE
        && syntax.preposition(i + 1)
        && syntax.complementizer(i + 2);
  }

  /** Whether "among them" leads from the noun to what it counts, or "in sum" to what it says. */
  private boolean among(int i) {
    return syntax.isPhrase(i, Feature.AMONG) || syntax.isPhrase(i, Feature.GIST);
  }

  /** {@code بعد الإعلان عن}: what was done before, by nobody named. */
  private boolean afterwards(int i, CueForm cue, Match match) {
    return syntax.isPhrase(i - 1, Feature.AFTERWARDS)
        && tokens.word(i).definite()
        && cue.entry().act().equals("assert")
        && match.frame().is(Trait.ABOUT)
        && syntax.is(match.content(), Feature.MASDAR);
  }

  /**
   * {@code طلبها السابق ب}, {@code تقارير غير مؤكدة ب}, {@code تأكيدات إدارية ب}, where the
   * adjective can be a woman too: the token after an adjective of the noun.
   */
  private int afterAdjective(int i) {
    Word noun = tokens.word(i);
    boolean not = syntax.is(i + 1, Feature.NEGATION) && !noun.definite();
    int at = not ? i + 2 : i + 1;
    Word next = tokens.word(at);
    boolean describes =
        next.isAny(Feature.ADJECTIVE.bit() | Feature.TIME_MODIFIER.bit())
            && (next.head() == null || next.lastLetter() == Letters.HA) // كبيرة
            && next.definite() == (noun.definite() || noun.pronoun())
            && next.preposition() == 0
            && !next.conjunction()
            && (noun.pronoun()
                || among(at + 1)
                || tokens.word(at + 1).preposition() != 0
                || syntax.preposition(at + 1)
                || syntax.complementizer(at + 1));
    return describes ? at + 1 : i + 1;
  }

  /**
   * {@code اتهام المشتبه بهم بالسرقة}: the noun's only noun phrase is the accused; by whom, nobody
   * says.
   */
  private @Nullable Match accused(int i, CueForm cue) {
    Match match = matcher.match(i, i, cue, true);
    if (match == null || !match.frame().is(Trait.MATTER) || tokens.word(i).definite()) {
      return null;
    }
    return match.byNobody();
  }

  /**
   * {@code بعد اتهامه بالسرقة}: the pronoun is of the accused, where nobody else is; but {@code
   * اتهامه المدير بالسرقة}, {@code اتهامه له بالسرقة}.
   */
  private boolean accusesHim(int i, Match match) {
    return match.source() == null
        && tokens.word(i).pronoun()
        && match.frame().is(Trait.MATTER)
        && match.form().entry().act().equals("accuse")
        && tokens.word(i + 1).preposition() == Letters.BA;
  }

  /**
   * {@code سؤالا عما إذا}, {@code سؤالا: هل}: a question needs no owner; but the question is the
   * writer's.
   */
  private boolean asks(Match match) {
    boolean asked = match.shape() == Match.Shape.CLAUSE && match.frame().has("question");
    return !tokens.word(match.cueFirst()).definite()
        && match.form().entry().act().equals("ask")
        && (asked || match.frame().is(Trait.VERBATIM));
  }

  /** {@code التأكيد من حيث المبدأ بأن}: what stands where the owner does cannot speak. */
  private static boolean unowned(Match match) {
    SourcePhrase owner = match.source();
    boolean named = match.frame().is(Trait.NOUN) && match.frame().has("owner");
    return named && owner != null && !Discourse.canSpeak(owner);
  }

  /** {@code معلومات دقيقة ب}: an adjective of the noun, rather than whose it is. */
  private boolean describes(Match match, Word noun) {
    SourcePhrase owner = match.source();
    return owner != null
        && match.frame().is(Trait.NOUN)
        && owner.head().isEmpty()
        && owner.names().isEmpty()
        && tokens.word(owner.first()).definite() == noun.definite();
  }

  /** {@code توقعات نمو مصر}: what is expected, not who expects it. */
  private boolean topic(CueForm cue, Match match) {
    SourcePhrase owner = match.source();
    boolean believes = cue.entry().act().equals("believe");
    if (believes && match.frame().is(Trait.CALL) && !loose.counted(match)) {
      return true; // توقعاته للأسعار; but توقعاته للنمو إلى ثلاثة في المئة
    }
    return owner != null
        && believes
        && (!Discourse.canSpeak(owner)
            || syntax.is(owner.first(), Feature.MASDAR)
                && !(match.shape() == Match.Shape.CLAUSE // اعتقاد الإدارة بأن
                    && tokens.word(owner.first()).head() != null)
                && owner.names().isEmpty());
  }
}
