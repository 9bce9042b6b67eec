package org.musnad.syntax;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Rules for prepositions that stand alone in a noun phrase: what follows one tells which source is
 * meant, or belongs to the verb.
 */
final class PhrasePrepositions {
  /** Words of what those in charge see to at most. */
  private static final int MOST_IN_CHARGE_OF = 3;

  private static final long OF_TIME =
      Feature.TIME_MODIFIER.bit() | Feature.TIME_PART.bit() | Feature.NUMBER.bit();

  private static final long ISSUED = Feature.PARTICIPLE.bit() | Feature.ADJECTIVE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseAhead ahead;
  private final PrepositionsOfVerbs verbs;

  PhrasePrepositions(Syntax syntax, PhraseState state, PhraseAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.ahead = ahead;
    this.verbs = new PrepositionsOfVerbs(syntax, state, ahead);
  }

  /** A preposition that stands alone: what follows tells which source is meant, or is no part. */
  boolean preposition(Word word) {
    if (level(state.at())) {
      return state.intoPreposition(state.at() + 1);
    }
    if (part(word, state.at() - 1)) {
      return state.take(1, false);
    }
    if (ofTask(word, state.at() + 1)) {
      return state.intoPreposition(state.at() + 1);
    }
    boolean partitive =
        state.begun()
            && afterCount(state.at() - 1)
            && Words.twoLetters(word, Letters.MIM)
            && !word.pronoun()
            && !(Words.ofSome(tokens.word(state.at() - 1)) // سخر بعضهم من القرار
                && verbs.at(word, state.at() + 1));
    int next = state.at() + 1;
    if (!state.begun() || !partitive && opensContent(word, next)) {
      return false;
    }
    boolean to = word.firstLetter() == Letters.ALIF;
    if (to && state.closed() && ahead.chargeLater(next)) {
      return false; // أسندت النيابة العامة إلى المتهم تهمة القتل
    }
    boolean apart = // not العديد من التقارير
        !partitive
            && (question(next)
                || syntax.phraseAt(state.at(), Feature.COMPANY) != null
                || topic(word, next)
                || ownThing(word, next)
                || adverbial(next) && !completes(word, next));
    if (word.pronoun() || word.length() < 2 || apart) {
      return false;
    }
    boolean leaves = verbs.at(word, next);
    if (!partitive && (!word.is(Feature.ATTACHING) || leaves)) {
      return false;
    }
    boolean nounFollows = tokens.isWord(next) || tokens.quoteOpenedAt(next) != null;
    return nounFollows && state.intoPreposition(next);
  }

  /** Whether the content begins with the preposition, which is no part of the source then. */
  private boolean opensContent(Word word, int next) {
    return state.around().opensContent(word.stem())
        && !ofTitle(word, next)
        && !inCharge(next)
        && !holder(next)
        && !issuedBy(next)
        && !ofBearer(next)
        && (named() || relayed(word) || !ahead.nameBeforeMark(next));
  }

  /**
   * {@code المنظمة الجهوية للدفاع عن المستهلك عن ارتياحها}: what a body is for, where the same
   * preposition opens the content later.
   */
  private boolean ofTask(Word word, int next) {
    Word task = tokens.word(next - 2);
    return state.begun()
        && task.preposition() == Letters.LI
        && task.definite()
        && task.known()
        && !Words.from(word)
        && !Words.people(task)
        && !word.pronoun()
        && tokens.isWord(next)
        && ahead.again(word, next);
  }

  /** {@code أجاب المدير على سؤال حول الموعد}: a question is answered, and nobody is set over it. */
  private boolean question(int i) {
    Word word = tokens.word(i);
    CueForm cue = word.definite() ? null : word.cue(Tense.NOUN);
    return cue != null && cue.entry().act().equals("ask");
  }

  /**
   * {@code وقال سالم الزين بشأن الأزمة إن}: what it is about that somebody speaks, where neither a
   * paper nor a word before it asks for that.
   */
  private boolean topic(Word preposition, int next) {
    Word before = tokens.word(next - 2);
    Word first = tokens.word(state.start());
    boolean speaks =
        first.head() == null
            ? state.lastName()
            : !first.heads("document") && !first.heads("unknown");
    boolean on = state.lastName() && Words.twoLetters(preposition, Letters.AYN);
    return speaks
        && (on || syntax.phraseAt(state.at(), Feature.ABOUT) != null)
        && state.around().markFollows()
        && before.preposition() == 0
        && !Words.asks(before)
        && !before.isAny(Feature.MASDAR.bit() | Feature.PARTICIPLE.bit())
        && !ahead.nameLater(next); // المسؤول عن الورشة سالم الزين
  }

  /** {@code باعة في وسط المدينة}: after "in" the part of a place that elsewhere is "amid". */
  private boolean part(Word word, int in) {
    return state.begun()
        && !state.closed()
        && word.length() > 2
        && !word.pronoun()
        && word.preposition() == 0
        && word.isAny(Feature.NOUN.bit() | Feature.TIME_PART.bit())
        && Words.twoLetters(tokens.word(in), Letters.FA)
        && tokens.word(state.at() + 1).definite();
  }

  /**
   * {@code المكلف بالإعلام على مستوى المديرية}: at which body or place somebody has his office, by
   * two words that make one preposition.
   */
  private boolean level(int i) {
    Phrase phrase = syntax.phrases().only(i, Feature.ATTACHING);
    int at = phrase == null ? i : i + phrase.keys().size();
    Word place = tokens.word(at);
    return state.begun()
        && at > i + 1
        && place.preposition() == 0
        && (Words.organization(place) || place.isAny(Words.LAND | Feature.TITLE_PREFIX.bit()));
  }

  /** {@code بعض من}, {@code 52٪ من}: whether a share of something ends at token {@code i}. */
  private boolean afterCount(int i) {
    return syntax.is(i, Feature.QUANTIFIER)
        || tokens.is(i, Type.NUMBER)
        || tokens.is(i, Type.OTHER) && tokens.is(i - 1, Type.NUMBER);
  }

  /** {@code التقرير الصادر حديثا عن}: when a paper came out, before who put it out. */
  boolean issuedWhen(Word word) {
    int next = state.at() + 1;
    return state.begun()
        && word.preposition() == 0
        && issued(state.at())
        && Words.document(tokens.word(state.start()))
        && syntax.preposition(next)
        && syntax.about(next);
  }

  /**
   * {@code سالم الزين الموجود حاليا في جنيف}: since when, between a participle and its complement.
   */
  boolean doneWhen(Word word) {
    int next = state.at() + 1;
    Word participle = tokens.word(state.at() - 1);
    return state.words() > 1
        && adverb(word)
        && participle.definite()
        && Words.participle(participle)
        && !Words.document(tokens.word(state.start()))
        && syntax.preposition(next)
        && !state.around().opensContent(tokens.word(next).stem())
        && syntax.nominal(next + 1)
        && !syntax.venue(next + 1);
  }

  /** {@code حاليا}, {@code حديثا}. */
  static boolean adverb(Word word) {
    return word.lastLetter() == Letters.ALIF
        && (word.is(Feature.TIME_ADVERB)
            || word.is(Feature.ADJECTIVE) && !word.isAny(Feature.MASDAR.bit() | Feature.NOUN.bit()))
        && !word.definite()
        && !word.pronoun()
        && word.preposition() == 0
        && !word.conjunction();
  }

  private boolean issued(int adverb) {
    Word issued = tokens.word(adverb - 1);
    return tokens.word(adverb).accusative()
        && !tokens.word(adverb).is(Feature.MASDAR)
        && issued.isAny(ISSUED)
        && issued.head() == null;
  }

  /** {@code أكد القائمون على المهرجان أن}: what those in charge see to, up to "that". */
  private boolean inCharge(int next) {
    Word who = tokens.word(next - 2);
    if (!state.closed() || state.words() > 1 || who.head() == null || !who.is(Feature.PARTICIPLE)) {
      return false;
    }
    Word what = tokens.word(next);
    boolean of = // المدافعون عن حقوق العمال
        what.is(Feature.NOUN) && !what.pronoun() && what.preposition() == 0;
    int j = of ? next + 1 : next;
    while (j < next + MOST_IN_CHARGE_OF && tokens.isWord(j) && tokens.word(j).definite()) {
      j++;
    }
    return j > (of ? next + 1 : next) && syntax.complementizer(j);
  }

  /**
   * {@code المشرف العام على المهرجان سالم الزين}, {@code المشرف العام على المهرجان أن}: what he
   * oversees, and then his name or the mark; not {@code على حرص الإدارة على أن}.
   */
  private boolean holder(int next) {
    Word last = tokens.word(next - 2);
    boolean general = Words.quality(last);
    Word office = general ? tokens.word(next - 3) : last;
    Word what = tokens.word(next);
    boolean states = !what.definite() && what.isAny(Feature.FACT.bit() | Feature.MASDAR.bit());
    boolean body = Words.organization(tokens.word(state.start())); // الشركة المالكة
    return state.closed()
        && office.definite()
        && Words.overseer(office)
        && !body
        && (ahead.nameLater(next)
            || state.around().markFollows() && !states && ahead.markLater(next));
  }

  /** {@code سالم الزين المنتمي إلى الحزب إلى}: with another to come, what a participle asks for. */
  private boolean ofBearer(int next) {
    return state.afterName()
        && Words.participle(tokens.word(next - 2))
        && syntax.nominal(next)
        && ahead.contentLater(next + 1);
  }

  /** {@code الحركة المنبثقة عن التحالف أنها}: whence a body is, up to "that". */
  private boolean issuedBy(int next) {
    Word last = tokens.word(next - 2);
    return state.around().markFollows()
        && last.definite()
        && last.head() == null
        && Words.participle(last)
        && !syntax.complementizer(next)
        && ahead.markLater(next);
  }

  /** {@code النائبة عن كتلة الوفاء}: right after a title, with the mark of the content to come. */
  private boolean ofTitle(Word preposition, int next) {
    Word title = tokens.word(next - 2);
    if (issued(next - 2) && Words.document(tokens.word(state.start()))) {
      return preposition.is(Feature.ATTACHING);
    }
    if (putOut(title, preposition, next)) {
      return true;
    }
    if (tokens.word(next - 3).name()) {
      return false; // سيف المالك عن: a surname
    }
    if (speaksFor(title, preposition, tokens.word(next))) {
      return true;
    }
    if (!title.definite() && Words.document(tokens.word(state.start()))) {
      boolean revealed = syntax.is(next, Feature.MASDAR) && !ahead.markLater(next);
      boolean relayed =
          !title.is(Feature.PARTICIPLE)
              && (somebody(next) || syntax.names().given(next)); // تقارير صحفية عن مصدر
      if (title.isAny(ISSUED) && !revealed && !relayed) { // not كشف تقرير حديث عن تراجع الأسعار
        return true; // بيان صادر عن
      }
    }
    return (Words.person(title) && title.definite() && title.head().agreement().number() == 's'
            || title.is(Feature.PARTICIPLE) && !title.definite())
        && preposition.is(Feature.ATTACHING)
        && state.around().markFollows()
        && !state.around().objectFollows()
        && !ofSomebody(preposition, next)
        && ahead.contentLater(next);
  }

  /** {@code التقرير الصادر عن الوزارة}: by whom a paper is put out, right after a participle. */
  private boolean putOut(Word participle, Word preposition, int next) {
    Word who = tokens.word(next);
    return Words.document(tokens.word(state.start()))
        && Words.participle(participle)
        && participle.head() == null
        && Words.twoLetters(preposition, Letters.AYN)
        && (Words.organization(who) || Words.media(who) || who.isAny(Words.BODIES));
  }

  /** {@code ممثل عن العمال}: for whom any one of a sort speaks who does so by his office. */
  private static boolean speaksFor(Word title, Word preposition, Word whom) {
    return Words.person(title)
        && !title.definite()
        && title.head().is(HeadTrait.REPRESENTATIVE)
        && Words.twoLetters(preposition, Letters.AYN)
        && whom.definite()
        && Words.somebody(whom);
  }

  /** {@code نقل مراسل القناة عن الوزير سالم الزين أن}: of somebody, whose name it is. */
  private boolean relayed(Word preposition) {
    return Words.twoLetters(preposition, Letters.AYN) && ofSomebody(preposition, state.at() + 1);
  }

  /** {@code نقل ناشطون عن مصادر أن}: of whom it is told by the preposition that the cue has. */
  private boolean ofSomebody(Word preposition, int next) {
    Word word = tokens.word(next);
    boolean body = // نقل ناشطون عن الوزارة
        tokens.word(next - 2).heads("group")
            && (Words.organization(word) || Words.media(word) || word.isAny(Words.PROPER));
    boolean who = somebody(next) || syntax.names().given(next) || body;
    return who && state.around().opensContent(preposition.stem());
  }

  /** {@code نقلت «الأفق» عن وزير الري سالم الزين}: a name in marks needs none that follows. */
  private boolean named() {
    return tokens.quoteOpenedAt(state.start()) != null && state.closed();
  }

  /** Whether somebody who can speak for himself begins at token {@code i}. */
  private boolean somebody(int i) {
    int who = syntax.is(i, Feature.ONE) ? i + 1 : i; // أحد المسؤولين, not إحدى الجهات
    Word word = tokens.word(who);
    return Words.person(word) || word.heads("group") && !syntax.is(i, Feature.QUANTIFIER);
  }

  /** {@code في ساعة متأخرة من ليل السبت}, {@code في الساعات الأولى}, {@code في الساعة العاشرة}. */
  private boolean hour(int i) {
    Phrase part = syntax.phrases().only(i, Feature.TIME_PART);
    boolean named = part != null && part.keys().size() > 1;
    return Words.twoLetters(tokens.word(i - 1), Letters.FA)
        && (named || syntax.is(i, Feature.TIME_UNIT) && tokens.word(i + 1).isAny(OF_TIME));
  }

  /** Whether the noun after a preposition tells when, where or to whom somebody spoke. */
  private boolean adverbial(int next) {
    boolean superlative = syntax.is(next, Feature.ADJECTIVE) && !tokens.word(next).definite();
    Word noun = tokens.word(next);
    boolean deed = noun.is(Feature.MASDAR) && noun.pronoun() && noun.head() == null;
    boolean asked = // المشرف على علاجه, not المتهم لدى استجوابه
        Words.overseer(tokens.word(next - 2)) && tokens.word(next - 1).firstLetter() != Letters.LI;
    return syntax.timeEnd(next) > next
        || hour(next)
        || deed && state.closed() && !asked // لدى استقباله
        || syntax.venue(next)
        || syntax.is(next, Feature.DEMONSTRATIVE) && syntax.isPhrase(next - 1, Feature.FILLER)
        || superlative && syntax.venue(next + 1) // في أهم تقرير
        || syntax.is(next, Feature.FILLER)
        || syntax.is(next, Feature.AUDIENCE);
  }

  /**
   * {@code الجمعية في كتابها}, {@code الاتحاد على موقعه}: in or on something of the source's own,
   * where nothing before asks for it, it spoke.
   */
  private boolean ownThing(Word preposition, int next) {
    boolean in = Words.twoLetters(preposition, Letters.FA);
    boolean on = preposition.is(Feature.ATTACHING) && preposition.firstLetter() == Letters.AYN;
    Word before = tokens.word(next - 2);
    boolean asked = // المشرفون على موقعها, البيان المنشور على موقعها
        Words.asks(before)
            && (in || before.head() != null || Words.document(tokens.word(state.start())));
    if (!state.closed() || !in && !on || asked) {
      return false;
    }
    return own(tokens.word(next), in) || on && outlet(next);
  }

  /**
   * {@code نائب المبعوث الخاص على «تويتر»}: a network or medium on which he wrote, and no part of
   * {@code الناشطون على تويتر} or {@code حساب الوزارة على تويتر}.
   */
  private boolean outlet(int next) {
    boolean quoted = tokens.quoteOpenedAt(next) != null;
    boolean named = tokens.word(quoted ? next + 1 : next).is(Feature.OUTLET);
    Word before = tokens.word(next - 2);
    return named
        && (before.head() == null || !before.head().plural())
        && !Words.media(tokens.word(state.start()));
  }

  private static boolean own(Word thing, boolean in) {
    boolean paper = Words.document(thing) || Words.media(thing);
    boolean other = in && thing.head() == null && !thing.name();
    return Words.possessed(thing) && thing.preposition() == 0 && (paper || other);
  }

  /** {@code المشاركون في المؤتمر}, {@code المشرف على البرنامج}: where a participle asks for it. */
  private boolean completes(Word preposition, int next) {
    Word last = tokens.word(next - 2);
    boolean general = // المشرف العام على البرنامج
        state.words() > 1 && Words.quality(last);
    Word before = general ? tokens.word(next - 3) : last;
    boolean there = !Words.twoLetters(preposition, Letters.FA);
    boolean several = before.head() != null && before.head().plural();
    boolean ofPaper = // الباحث الرئيسي في الدراسة، الدكتور سالم الزين
        general
            && Words.person(before)
            && before.definite()
            && tokens.word(next).definite()
            && (ahead.nameLater(next - 1) || ahead.nameAfterComma(next - 1));
    boolean body = // المقاومة الشعبية, الأمم المتحدة على حسابها
        Words.organization(before) || syntax.isPhrase(next - 3, Feature.ORGANIZATION);
    return ofPaper
        || Words.asks(before)
            && !body
            && (before.definite() || before.key().endsWith(Letters.NOMINATIVE_PLURAL))
            && syntax.venue(next)
            && (there || tokens.word(next).definite() && (several || state.words() > 1));
  }
}
