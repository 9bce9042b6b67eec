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

  PhraseClitics(Syntax syntax, PhraseState state, PhraseAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.ahead = ahead;
  }

  /** A noun with a one-letter preposition, after other words: {@code باسم}, {@code لشؤون}. */
  boolean clitic(Word word) {
    char letter = word.preposition();
    int i = state.at();
    Phrase phrase = syntax.phraseAt(i);
    boolean outlet =
        phrase != null && phrase.feature() == Feature.OUTLET && phrase.keys().size() > 1
            || (state.closed() || state.lastAdjective()) && !lastQuality() && syntax.toldOutlet(i);
    boolean named = state.lastName() || unknownBetweenTitleAndSurname(word);
    if (named && !outlet && nameAsSpelt(word)) {
      return state.takeName();
    }
    if (letter == Letters.KA || syntax.timeEnd(i) > i || how(phrase)) {
      return false;
    }
    boolean inside = ahead.place(word) || letter == Letters.LI && ofOffice(word);
    boolean office =
        letter == Letters.LI
                && ((ofOffice(word) || lastQuality() && field(word)) && ahead.nameLater(i)
                    || state.closed() && field(word) && asked(i + 1))
            || whereOf(word);
    if (letter == Letters.BA
        && state.words() == 1
        && syntax.is(state.start(), Feature.QUANTIFIER)) {
      return false; // وصفه البعض بالتسرع
    }
    boolean paperOfDeed = // ألقى المدير بكلمة
        state.around().deed() && letter == Letters.BA && Words.document(word);
    if (paperOfDeed && state.closed() && !word.definite()) {
      return false;
    }
    boolean later = inside && ahead.contentLater(i + 1);
    boolean content = !office && !later && !asked(word) && !sideOf(word);
    if (state.around().opensContent(letter) && content) {
      return false;
    }
    if (state.lastName() && !state.body() || letter == Letters.BA && !ties(word)) {
      return false;
    }
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
    if (letter == Letters.LI && medium && !state.media() && !paper && !ofSite && !whose) {
      return false;
    }
    boolean charge = // المكلف بالاتصال
        letter == Letters.BA && word.definite() && Words.asks(tokens.word(i - 1));
    boolean hearer = letter == Letters.LI && (told(word) || hears(word) || object(word));
    if (letter == Letters.LI && state.closed() && ahead.chargeLater(i)) {
      return false; // وجهت النيابة العامة للمتهم تهمة القتل
    }
    if (hearer || syntax.venue(i) && word.head() == null && !charge) {
      return false;
    }
    state.complement();
    if (Words.organization(word) && !word.definite()) {
      state.ofBody();
    }
    return state.take(
        1, word.definite() || Words.possessed(word) || word.isAny(Words.LAND) || word.name());
  }

  /** {@code نفى الوزير بغضب}, {@code بلهجة حادة}: how something is done or said. */
  private boolean how(@Nullable Phrase phrase) {
    boolean manner =
        phrase != null && (phrase.feature() == Feature.MOOD || phrase.feature() == Feature.MANNER);
    return manner && state.closed();
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

  /** Whether the word before is a definite adjective that heads nothing. */
  private boolean lastQuality() {
    Word before = tokens.word(state.at() - 1);
    return before.definite() && before.is(Feature.ADJECTIVE) && before.head() == null;
  }

  /** {@code الأمين العام للمنظمة}: the body of an office that an adjective tells apart. */
  private boolean ofOffice(Word word) {
    Word first = tokens.word(state.start());
    Word of = tokens.word(state.at() + 1);
    boolean whole = // لحلف الأطلسي, لرؤساء أجهزة المرور
        word.definite() || of.definite() || members(first, word) && construct(word, of);
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

  /** {@code أكد الوزير للأهالي أن}: to whom, after an office of one word. */
  private boolean told(Word word) {
    Word first = tokens.word(state.start());
    boolean show = !word.definite() && syntax.venue(state.at()); // لبرنامج «الملعب»
    boolean alone = state.closed() && Words.person(first);
    boolean many = first.definite() && first.heads("group") && Words.organization(word);
    boolean name = !first.definite() && first.head() == null && syntax.nameLike(state.start());
    if (state.words() == 1 && word.definite() && (many || name)) {
      return true; // قال ديبوت للبرلمان, مطالبة الأهالي للجهات المعنية
    }
    boolean quality = // نبيه للتجار, a name
        first.head() == null && first.is(Feature.ADJECTIVE) && !first.definite();
    return (show || word.definite() && word.heads("group"))
        && state.words() == 1
        && (alone || quality && !first.key().endsWith(Letters.NOMINATIVE_PLURAL));
  }

  /**
   * {@code تعرضت الشركة لاختراق}, {@code قال الوزير لصحفيين}: what a verb is still waiting for, or
   * to whom, after one definite noun, which any one of a sort tells nothing about; not {@code
   * المفوضية لشؤون اللاجئين}.
   */
  private boolean object(Word word) {
    Word first = tokens.word(state.start());
    Word of = tokens.word(state.at() + 1);
    boolean some = !Words.somebody(word) || word.head().plural();
    boolean construct = // لشؤون اللاجئين; not لموسم جديد
        tokens.isWord(state.at() + 1)
            && syntax.nominal(state.at() + 1)
            && (of.definite() || !of.is(Feature.ADJECTIVE))
            && of.preposition() == 0;
    return state.words() == 1
        && first.definite()
        && Words.somebody(first)
        && some
        && word.known() // not لمى
        && !word.name()
        && !word.definite()
        && !word.pronoun()
        && !word.isAny(Words.PROPER | Feature.ATTACHING.bit())
        && !construct;
  }

  /**
   * {@code روت والدة أحد الناجين للجنة أن}, {@code أكد رئيس الوزراء لنظيره}: to whom, after
   * somebody of whom no quality asks for more; a body hears those who are told by whose they are.
   */
  private boolean hears(Word word) {
    Word first = tokens.word(state.start());
    Word before = tokens.word(state.at() - 1);
    if (Words.organization(first) && first.definite() && word.pronoun() && Words.people(word)) {
      return true; // السفارة الأميركية لرعاياها
    }
    if (anyoneTells(first, word)) {
      return true;
    }
    boolean somebody = Words.person(first) || first.heads("group") || first.is(Feature.ONE);
    if (!somebody
        || first.definite()
        || before.is(Feature.ADJECTIVE) && tokens.word(state.at() - 2).definite()
        || !state.closed()
        || state.words() < 2
        || state.inPreposition()
        || lastQuality()
        || before.head() == null && Words.asks(before)) {
      return false;
    }
    boolean people = Words.person(word) || word.heads("group");
    if (people && (Words.possessed(word) || word.key().endsWith(Letters.OBLIQUE_PLURAL))) {
      return true;
    }
    boolean ofPeople = Words.person(before) || before.heads("group");
    boolean anyone = // والد القتيل, not نائب الوزير للشؤون
        ofPeople && before.head().identified().equals("anonymous") && Words.organization(word);
    boolean whole = word.definite() || tokens.word(state.at() + 1).definite();
    return whole && (ofPeople && people || anyone);
  }

  /**
   * {@code قال شاهد للشرطة إن}, {@code شاب يدعى سالم للمنظمة}: what body somebody told who is any
   * one of his sort, and so holds no office in it.
   */
  private boolean anyoneTells(Word first, Word word) {
    Word before = tokens.word(state.at() - 1);
    boolean office = state.words() > 1 && before.definite(); // مسؤول بالقطاع التابع للوزارة
    if (!state.around().markFollows() || state.inPreposition() || office) {
      return false;
    }
    boolean name =
        word.is(Feature.ORGANIZATION) || syntax.isPhrase(state.at(), Feature.ORGANIZATION);
    if (Words.organization(first)) { // شركة لاندر لهيومن رايتس ووتش
      return name && (state.lastName() || state.words() == 1 && first.definite());
    }
    boolean whole = word.definite() || tokens.word(state.at() + 1).definite();
    return anyone(first) && (name || whole && Words.organization(word));
  }

  /** {@code أحد السكان}, {@code شاهد}, {@code أم خالد}: one who holds no office. */
  private boolean anyone(Word first) {
    boolean nobody =
        Words.person(first)
            && first.head().identified().equals("anonymous")
            && !first.head().plural();
    return !first.definite() && (first.is(Feature.ONE) || nobody || motherOf(first));
  }

  /** {@code أم خالد}: a woman by the name of her son. */
  private boolean motherOf(Word first) {
    return state.words() == 2
        && Words.twoLetters(first, Letters.ALIF)
        && Words.person(first)
        && tokens.word(state.at() - 1).isAny(Words.GIVEN);
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

  /** {@code الدكتور بردوخ الغامدي}: a word that nobody knows between title and surname. */
  private boolean unknownBetweenTitleAndSurname(Word word) {
    Word title = tokens.word(state.at() - 1);
    Word next = tokens.word(state.at() + 1);
    return !word.known()
        && title.definite()
        && Words.person(title)
        && next.is(Feature.FAMILY_NAME)
        && next.head() == null;
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

  /** {@code بالمؤسسة} tells which; {@code بحياة} belongs to a verb. */
  private boolean ties(Word word) {
    Word first = tokens.word(state.start());
    boolean alone = state.closed() && state.words() == 1;
    boolean bodyAlone = alone && Words.organization(first);
    boolean full = // أشاد أمين المنطقة بالمشروع, not الرئيس بالإنابة سالم
        state.around().deed()
            && state.closed()
            && !lastQuality()
            && !word.may(Domain.PLACE_HEAD)
            && !ahead.nameLater(state.at() - 1)
            && !syntax.title(state.at() + 1);
    if (met(word)) {
      return false; // رحب الوزير برئيس الوفد
    }
    boolean several = full && (first.heads("group") || first.is(Feature.QUANTIFIER));
    if ((alone || full) && (office(first) || first.given() || several) && thing(word)) {
      return false; // أشاد الوزير بالجهود
    }
    if (full && Words.possessed(word) && word.head() == null && !word.is(Feature.ATTACHING)) {
      return false; // تمسكت الشركة بموقفها
    }
    boolean body = Words.organization(first) || first.isAny(Words.LAND);
    if (body
        && state.around().deed()
        && state.closed()
        && thing(word)
        && !word.may(Domain.PLACE_HEAD)) {
      return false; // رحبت النيابة العامة بالحكم, نددت فرنسا بالهجوم
    }
    Word before = tokens.word(state.at() - 1);
    Word of = tokens.word(state.at() + 1);
    boolean whole = // not المحللين بشكل رسمي
        of.definite()
            || word.definite()
            || of.isAny(Words.PROPER)
            || construct(word, of)
            || tokens.quoteOpenedAt(state.at() + 1) != null;
    boolean asked = // المكلف بتعليم الطائف, سالم الزين الفائز بالجائزة
        before.definite()
            && (Words.asks(before)
                || (state.afterName() || before.lastLetter() == Letters.YA)
                    && Words.participle(before)) // المعني بقضايا البيئة
            && (before.head() == null || state.words() > 1 && whole);
    return asked
        || word.definite()
            && !word.is(Feature.CHARGE) // ألقى باللوم
            && !(bodyAlone
                && !word.isAny(Words.PROPER | Feature.TITLE_PREFIX.bit())) // نددت الهيئة بالقرار
        || word.head() != null && (!bodyAlone || !Words.document(word))
        || Words.possessed(word)
        || word.isAny(Words.PROPER | Feature.ATTACHING.bit() | Feature.TITLE_PREFIX.bit())
        || syntax.serviceOf(state.at());
  }

  /**
   * {@code التقى رئيس الاتحاد بلاعبي المنتخب}: whom somebody meets or calls, who is no part of him.
   */
  private boolean met(Word word) {
    Word before = tokens.word(state.at() - 1);
    return state.around().deed()
        && state.closed()
        && (Words.person(word) || word.heads("group"))
        && !word.isAny(Words.PROPER | Feature.TITLE_PREFIX.bit() | Feature.ATTACHING.bit())
        && (!before.is(Feature.MASDAR) || Words.organization(before))
        && !Words.asks(before);
  }

  private boolean office(Word first) {
    return Words.person(first)
        && !first.is(Feature.PARTICIPLE)
        && (first.definite() || state.words() > 1 && first.head().agreement().number() == 's');
  }

  /** {@code بتحديد موعد الحصاد}, {@code بتحري رؤية هلال العيد}: a task, and what of. */
  private boolean construct(Word word, Word of) {
    boolean task = word.is(Feature.MASDAR) && !of.is(Feature.ADJECTIVE);
    return of.isAny(Words.NOMINAL) && (task || tokens.word(state.at() + 2).definite());
  }

  /** A definite noun that is no place, body or task one can belong to. */
  private static boolean thing(Word word) {
    return word.definite()
        && word.known()
        && (word.head() == null || Words.document(word) || Words.person(word))
        && !word.name()
        && !word.isAny(Words.PROPER | Feature.TITLE_PREFIX.bit() | Feature.ATTACHING.bit());
  }
}
