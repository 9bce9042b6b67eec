package org.musnad.syntax;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/**
 * Rules for nouns with a one-letter preposition in a noun phrase: each tells more of the source, or
 * is the verb's.
 */
final class PhraseClitics {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseAhead ahead;
  private final PhraseTies ties;
  private final PhraseHearers hearers;

  PhraseClitics(Syntax syntax, PhraseState state, PhraseAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.ahead = ahead;
    this.ties = new PhraseTies(syntax, state, ahead);
    this.hearers = new PhraseHearers(syntax, state);
  }

  /** A noun with a one-letter preposition, after other words: {@code باسم}, {@code لشؤون}. */
  boolean clitic(Word word) {
    char letter = word.preposition();
    int i = state.at();
    if (leader(i)) {
      state.complement();
      return state.take(1, false);
    }
    boolean outlet = outlet(syntax.phrases().only(i, Feature.OUTLET));
    if (state.lastName() && !outlet && nameAsSpelt(word)) {
      return state.takeName();
    }
    boolean belongs = // التابع لوكالة الفضاء
        letter == Letters.LI && state.begun() && syntax.isPhrase(i - 1, Feature.BELONGS);
    if (letter == Letters.KA
        || syntax.timeEnd(i) > i
        || how()
        || !belongs && leaves(word, outlet)) {
      return false;
    }
    state.complement();
    if (Words.organization(word) && !word.definite()) {
      state.ofBody();
    }
    Phrase name = syntax.phrases().name(i);
    int size = name == null ? 1 : name.keys().size();
    return state.take( // لقوى 14 آذار
        size,
        size > 1
            || word.definite()
            || Words.possessed(word)
            || word.isAny(Words.LAND)
            || word.name());
  }

  /** {@code تحالف الفجر بزعامة سالم الزين}, not {@code برئاسة الجمهورية}. */
  private boolean leader(int i) {
    Word who = tokens.word(i + 1);
    return syntax.phraseAt(i, Feature.LED_BY) != null
        && state.begun()
        && (Words.person(who) || who.isAny(Words.GIVEN) || syntax.nameLike(i + 1));
  }

  /** Whether the noun and its preposition are no part of the source. */
  private boolean leaves(Word word, boolean outlet) {
    char letter = word.preposition();
    return deedOrPlace(word)
        || syntax.phraseAt(state.at(), Feature.COMPANY) != null
        || state.around().opensContent(letter) && content(word)
        || state.lastName() && !state.body()
        || letter == Letters.BA && !ties.with(word)
        || letter == Letters.LI && told(word, outlet);
  }

  /** {@code لوكالة «الأفق»}, {@code لفرانس برس}: whether a medium that is told stands next. */
  private boolean outlet(@Nullable Phrase phrase) {
    boolean full = state.closed() || state.lastAdjective();
    return phrase != null && phrase.keys().size() > 1
        || full && !lastQuality() && syntax.toldOutlet(state.at());
  }

  /** What somebody or some have been called, what he gave, or where he spoke. */
  private boolean deedOrPlace(Word word) {
    boolean by = word.preposition() == Letters.BA;
    boolean some = // وصفه البعض بالتسرع
        by && state.words() == 1 && syntax.is(state.start(), Feature.QUANTIFIER);
    boolean paper = // ألقى المدير بكلمة
        by && state.around().deed() && Words.document(word) && state.closed() && !word.definite();
    boolean charge = // المكلف بالاتصال
        by && word.definite() && Words.asks(tokens.word(state.at() - 1));
    return some || paper || syntax.venue(state.at()) && word.head() == null && !charge;
  }

  /**
   * Whether a noun whose preposition can open the content does so, and says no more of the source.
   */
  private boolean content(Word word) {
    int i = state.at();
    boolean to = word.preposition() == Letters.LI;
    boolean ofOffice = to && ofOffice(word);
    boolean office =
        to
                && ((ofOffice || lastQuality() && field(word)) && ahead.nameLater(i)
                    || state.closed() && field(word) && asked(i + 1))
            || whereOf(word);
    boolean inside = ofOffice || ahead.place(word);
    return !office && !(inside && ahead.contentLater(i + 1)) && !asked(word) && !sideOf(word);
  }

  /** After {@code ل}: a medium or somebody who is told or heard, or on whom a charge is laid. */
  private boolean told(Word word, boolean outlet) {
    int i = state.at();
    boolean medium = outlet || word.is(Feature.OUTLET) || Words.media(word);
    boolean paper = Words.document(tokens.word(state.start()));
    boolean ofSite = // المدير التنفيذي للموقع سالم الزين
        word.definite()
            && lastQuality()
            && state.words() > 1
            && Words.person(tokens.word(state.start()))
            && ahead.nameLater(i);
    boolean whose = // مراسل لوكالة «الأفق»
        state.words() == 1 && syntax.phraseAt(state.start(), Feature.REPORTER) != null;
    return medium && !state.media() && !paper && !ofSite && !whose
        || hearers.at(word)
        || state.closed() && ahead.chargeLater(i); // وجهت النيابة العامة للمتهم تهمة القتل
  }

  /** Whether the word before is a definite adjective that heads nothing. */
  private boolean lastQuality() {
    return Words.quality(tokens.word(state.at() - 1));
  }

  /** {@code نفى الوزير بغضب}, {@code بلهجة حادة}: how something is done or said. */
  private boolean how() {
    return state.closed()
        && (syntax.phraseAt(state.at(), Feature.MOOD) != null
            || syntax.phraseAt(state.at(), Feature.MANNER) != null);
  }

  /** {@code المدير الجهوي للتجهيز سالم الزين}: what an office or body of some words is for. */
  private boolean field(Word word) {
    Word first = tokens.word(state.start());
    Word of = tokens.word(state.at() + 1); // قائد القوة الخاصة لأمن الطرق
    return (word.definite() || of.definite() && of.preposition() == 0 && !of.conjunction())
        && word.isAny(Words.NOMINAL)
        && !word.heads("person")
        && !word.heads("group")
        && state.words() > 1
        && (Words.person(first) || Words.organization(first));
  }

  /**
   * {@code دعا رئيس الاتحاد المحلي للفلاحة السلطات إلى}: whether somebody who is asked stands at
   * {@code i}, so that what stands before him is not what is called for.
   */
  private boolean asked(int i) {
    Word word = tokens.word(i);
    return state.around().personFollows()
        && Words.somebody(word)
        && word.preposition() == 0
        && !word.conjunction()
        && (word.definite() || word.head().plural() || tokens.word(i + 1).definite());
  }

  /** {@code الأمين العام للمنظمة}: the body of an office that an adjective tells apart. */
  private boolean ofOffice(Word word) {
    Word first = tokens.word(state.start());
    Word of = tokens.word(state.at() + 1);
    boolean whole = // لحلف الأطلسي, لرؤساء أجهزة المرور
        word.definite() || of.definite() || members(first, word) && ties.construct(word, of);
    return whole
        && (Words.organization(word) || word.is(Feature.ORGANIZATION) || members(first, word))
        && (Words.person(first) || Words.organization(first))
        && state.words() > 1
        && lastQuality();
  }

  /** {@code النقابة العامة لعمال الموانئ}: those whom a body is made of, or there for. */
  private static boolean members(Word body, Word word) {
    return Words.organization(body) && Words.people(word);
  }

  /**
   * {@code مدير المكتب بالمديرية سالم الزين}: where somebody holds an office, and then his name.
   */
  private boolean whereOf(Word word) {
    int i = state.at();
    boolean site =
        word.definite() && word.may(Domain.PLACE_HEAD)
            || ahead.place(word)
            || tokens.word(i + 1).place() && !word.is(Feature.MASDAR);
    return word.preposition() == Letters.BA
        && site
        && Words.person(tokens.word(state.start()))
        && state.words() > 1
        && (ahead.nameLater(i) || ahead.nameAfterComma(i));
  }

  /** {@code لمجموعة «الأفق»}, {@code بإحدى الشركات}: a body, though the word counts things too. */
  boolean oneBody(Word word) {
    int next = state.at() + 1;
    boolean group =
        word.preposition() == Letters.LI && Words.organization(word) && !syntax.preposition(next);
    boolean one =
        word.preposition() == Letters.BA
            && word.is(Feature.ONE)
            && tokens.word(next).head() != null;
    boolean several = // المستشار المالي لعدة شركات
        word.preposition() == Letters.LI
            && word.is(Feature.QUANTIFIER)
            && state.titled()
            && Words.organization(tokens.word(next));
    return state.begun() && (group || one || several);
  }

  /** {@code التابعة لمنطقة الساحل}: a place or body that a participle asks for. */
  private boolean asked(Word word) {
    Word before = tokens.word(state.at() - 1);
    return before.definite()
        && Words.asks(before)
        && before.head() == null
        && (Words.organization(word) || word.isAny(Words.PROPER | Feature.TITLE_PREFIX.bit()));
  }

  /**
   * {@code رفض الحزب الموالي للرئيس الانضمام}: whom or what a body is for or against, as what it
   * has said is the deed after that.
   */
  private boolean sideOf(Word word) {
    Word deed = tokens.word(state.at() + 1);
    return word.preposition() == Letters.LI
        && word.definite()
        && tokens.word(state.at() - 1).definite()
        && tokens.word(state.at() - 2).definite()
        && Words.organization(tokens.word(state.start()))
        && deed.is(Feature.MASDAR)
        && deed.definite()
        && deed.preposition() == 0
        && !deed.conjunction()
        && !deed.is(Feature.ADJECTIVE);
  }

  /** {@code جيم كرامر}: a name whose first letter only looks like a preposition. */
  private boolean nameAsSpelt(Word word) {
    boolean surname = // جون بايرن:
        word.preposition() == Letters.BA
            && !word.isAny(Words.NOMINAL | Words.LAND | Feature.TIME_UNIT.bit())
            && state.around().markFollows()
            && syntax.names().nameEnds(state.at() + 1);
    boolean foreign = // المنطقة مدياوا بكاري.
        word.is(Feature.FOREIGN_NAME)
            && state.nameWords() == 1
            && !tokens.isWord(state.at() + 1)
            && !state.around().objectFollows();
    boolean like = word.preposition() == Letters.KA || surname || foreign;
    return !word.definite() && !word.pronoun() && (like || !word.known()) && word.head() == null;
  }
}
