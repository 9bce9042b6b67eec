package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Whether a noun is no more of the source but the object of its verb: what is said, or who is asked
 * or told.
 */
final class PhraseObjects {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseAhead ahead;

  PhraseObjects(Syntax syntax, PhraseState state, PhraseAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.ahead = ahead;
  }

  /**
   * {@code تتهم النقابة صالح بكذا}: somebody's name right after a body with its article, which can
   * be no part of the body's; not {@code الكلية العامة للملك خالد}, after a title.
   */
  boolean another(Word word) {
    Word body = tokens.word(state.start());
    Word before = tokens.word(state.at() - 1);
    boolean titled = Words.person(before) && !before.head().plural();
    return state.begun()
        && state.around().objectFollows()
        && word.name()
        && body.definite()
        && Words.organization(body)
        && !word.definite()
        && !word.conjunction()
        && word.preposition() == 0
        && before.definite()
        && !titled
        && !word.isAny(Words.PROPER | Feature.OUTLET.bit())
        && word.head() == null;
  }

  /** {@code أقامت سيدة دعوى على أخيها}: a paper that anybody at all files or sends. */
  boolean filed(Word word) {
    Word first = tokens.word(state.start());
    return state.around().deed()
        && state.words() == 1
        && Words.person(first)
        && !first.definite()
        && first.head().identified().equals("anonymous")
        && Words.document(word)
        && !word.definite()
        && !word.pronoun()
        && word.preposition() == 0
        && !tokens.word(state.at() + 1).definite();
  }

  /** Whether a definite word is the object rather than more of the phrase. */
  boolean object(Word word, boolean family) {
    if (state.around().personFollows() && (oneAfterMany(word) || manyAfterOne(word))) {
      return true;
    }
    if (!state.around().objectFollows()) {
      return state.around().personFollows()
          && word.key().endsWith(Letters.OBLIQUE_PLURAL)
          && others(word);
    }
    if (titleAfterName(word)
        || counts(word)
        || quality(word)
        || ofHolder(word)
        || Words.sort(tokens.word(state.at() - 1), word)) {
      return false;
    }
    boolean adjective = word.isAny(Words.ADJECTIVES) || participle(word);
    boolean named = // مدير عام المصلحة: he has no office without it
        syntax.is(state.at() - 1, Feature.TIME_UNIT);
    if (state.lastAdjective() && general(word) && (named || !state.around().personFollows())) {
      return false;
    }
    if (others(word) || state.lastAdjective() && (word.head() != null || !adjective)) {
      return true;
    }
    return state.closed() && (!family && !describes(word) || addressee(word));
  }

  /** {@code ناشد أهالي القرية المحافظ سالم الزين}: one person, who can't be what many are. */
  private boolean oneAfterMany(Word word) {
    int next = state.at() + 1;
    Word first = tokens.word(state.start());
    boolean many =
        first.heads("group")
            || first.is(Feature.QUANTIFIER)
            || Words.person(first) && first.head().plural();
    return many
        && first.length() > 2 // not كل من
        && state.closed()
        && Words.person(word)
        && !word.head().plural()
        && word.preposition() == 0
        && !Words.person(tokens.word(state.at() - 1))
        && syntax.names().given(Words.person(tokens.word(next)) ? next + 1 : next);
  }

  /**
   * {@code أبلغت وزارة الصحة المصرية المسافرين}: several people, after one body or person that is
   * full.
   */
  private boolean manyAfterOne(Word word) {
    Word first = tokens.word(state.start());
    Word before = tokens.word(state.at() - 1);
    boolean one = (Words.organization(first) || Words.person(first)) && !first.head().plural();
    boolean many =
        word.head() != null
            ? word.head().plural() && (Words.person(word) || word.heads("group"))
            : word.key().endsWith(Letters.OBLIQUE_PLURAL) && word.is(Feature.PARTICIPLE);
    return one
        && many
        && state.words() > 1
        && word.preposition() == 0
        && before.definite()
        && (before.head() == null || before.head().agreement().number() == 's')
        && !before.heads("group")
        && !word.is(Feature.DEMONYM)
        && (word.key().endsWith(Letters.OBLIQUE_PLURAL)
            || !word.is(Feature.ADJECTIVE)) // not الأسري, spelt like prisoners
        && !before.key().endsWith(Letters.OBLIQUE_PLURAL)
        && !before.key().endsWith(Letters.NOMINATIVE_PLURAL);
  }

  /** {@code المتهمون الثلاثة}: how many those right before it are. */
  private boolean counts(Word word) {
    Word many = tokens.word(state.at() - 1);
    boolean several =
        many.head() != null && many.head().plural()
            || many.key().endsWith(Letters.NOMINATIVE_PLURAL)
            || many.key().endsWith(Letters.FEMININE_PLURAL);
    return word.is(Feature.NUMBER) && word.definite() && many.definite() && several;
  }

  /** {@code خادم الحرمين الشريفين}: a quality of the two or many right before it. */
  boolean agrees(Word word) {
    Word before = tokens.word(state.at() - 1);
    return state.words() > 1
        && word.is(Feature.ADJECTIVE)
        && before.definite()
        && word.key().endsWith(Letters.OBLIQUE_PLURAL)
        && before.key().endsWith(Letters.OBLIQUE_PLURAL);
  }

  /**
   * {@code الجهات الدائنة}, {@code الشركة المالكة}: of a body or of several things a word for a
   * person is a quality, if it agrees and nobody is asked or told.
   */
  private boolean quality(Word word) {
    Word before = tokens.word(state.at() - 1);
    boolean her = word.lastLetter() == Letters.HA;
    if (!Words.person(word) || !before.definite()) {
      return false;
    }
    boolean body = Words.organization(before);
    boolean several =
        before.key().endsWith(Letters.FEMININE_PLURAL) || body && before.head().plural();
    boolean agrees = her == (before.lastLetter() == Letters.HA) && !word.head().plural();
    boolean one = (body || before.heads("group")) && agrees && !state.around().personFollows();
    return several && her || one && word.is(Feature.PARTICIPLE);
  }

  /** {@code مدير عام شركة}: a body after an office and its adjective. */
  boolean general(Word word) {
    Word office = tokens.word(state.at() - 2);
    Word adjective = tokens.word(state.at() - 1);
    boolean whatever = // مفتي عام السلطنة, أمين عام الحوار الوطني: he has no office without it
        syntax.is(state.at() - 1, Feature.TIME_UNIT)
            && (word.isAny(Words.LAND) || word.definite() && !Words.somebody(word));
    return (Words.organization(word) || whatever)
        && Words.person(office)
        && office.head().identified().equals("role")
        && office.head().agreement().number() == 's'
        && !adjective.definite()
        && adjective.is(Feature.ADJECTIVE);
  }

  /** {@code خالد الزين المدير الطبي}: after a name, unless somebody can be asked or told. */
  private boolean titleAfterName(Word word) {
    return state.lastName() && !state.around().personFollows() && syntax.title(state.at());
  }

  /**
   * {@code مدير مستشفى الملك فهد الدكتور سالم}, {@code مدينة الملك سعود الطبية الدكتور سالم}: a
   * title before a name, after an office at a house that is called after another.
   */
  private boolean ofHolder(Word word) {
    if (state.nameWords() == 0 || !Words.person(word) || !syntax.nameLike(state.at() + 1)) {
      return false;
    }
    int name = state.at() - 1;
    while (!tokens.word(name).name() && tokens.word(name).isAny(Words.ADJECTIVES)) {
      name--;
    }
    Word office = tokens.word(state.start());
    return Words.person(office)
        && !office.head().plural()
        && (office.definite() || !office.name()) // المشرف
        && new PersonNames(syntax, state.start(), state.at()).namesake(name);
  }

  /** {@code الخازن المصورين}: several after one. */
  private boolean others(Word word) {
    Word before = tokens.word(state.at() - 1);
    boolean several = word.head() == null || word.head().plural();
    boolean plural =
        (word.key().endsWith(Letters.OBLIQUE_PLURAL) && several
                || word.key().endsWith(Letters.FEMININE_PLURAL))
            && word.known()
            && !word.name()
            && !word.is(Feature.NAME_PARTICLE); // جمال الدين
    return plural
        && (state.lastName()
            || state.closed()
                && state.words() == 1
                && (before.head() == null || !before.head().plural() && !manyIn(before))
                && !before.key().endsWith(Letters.NOMINATIVE_PLURAL)
                && !before.key().endsWith(Letters.OBLIQUE_PLURAL));
  }

  /** {@code الأهالي}: one word for many. */
  private static boolean manyIn(Word word) {
    return word.head().agreement().number() != 's';
  }

  /** Whether a definite word says more of the noun before it. */
  private boolean describes(Word word) {
    return word.isAny(Words.ADJECTIVES) && !otherGender(word)
        || participle(word)
        || (state.lastName() && word.name())
        || !word.known()
        || titleBeforeName(word)
        || nameAfterTitle(word);
  }

  /**
   * {@code دان المجلس العملية}, {@code أعلن وزير الإسكان الموافقة}: a noun that, were it an
   * adjective, would not agree with the one body or man before it.
   */
  private boolean otherGender(Word word) {
    Word before = tokens.word(state.at() - 1);
    Word first = tokens.word(state.start());
    boolean deed = word.is(Feature.MASDAR) && !Words.organization(word);
    boolean field = // not رئيس الوفود المشاركة
        before.is(Feature.MASDAR)
            && before.lastLetter() != Letters.HA
            && !before.key().endsWith(Letters.FEMININE_PLURAL)
            && Words.person(first)
            && masculine(first);
    boolean named = state.lastName() && (masculine(first) || first.is(Feature.MALE_NAME));
    return word.lastLetter() == Letters.HA
        && word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && (state.words() == 1 && masculine(first) || deed && (named || field));
  }

  /** Whether a word stands for one man or masculine thing. */
  private static boolean masculine(Word word) {
    return word.head() != null
        && word.head().agreement().gender() == 'm'
        && word.head().agreement().number() == 's'
        && !word.head().plural();
  }

  /** {@code الشركة العاملة}: a participle that is no noun besides, after a definite noun. */
  private boolean participle(Word word) {
    Word before = tokens.word(state.at() - 1);
    return word.is(Feature.PARTICIPLE)
        && word.head() == null
        && !word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && !word.name()
        && before.definite()
        && !state.lastName();
  }

  /** {@code الدكتور العبدالكريم}: a name alone, right after a title of one word. */
  private boolean nameAfterTitle(Word word) {
    return state.words() == 1
        && Words.person(tokens.word(state.at() - 1))
        && Words.givenWithArticle(word);
  }

  /** {@code طالب الأهالي البلدية بإصلاح}: a body, and then what is asked of it. */
  private boolean addressee(Word word) {
    if (!state.around().personFollows() || word.head() == null) {
      return false;
    }
    Quote name = tokens.quoteClosedAt(state.at() - 1);
    if (name != null && Words.media(word) && word.is(Feature.ADJECTIVE)) {
      return false; // جريدة «الأفق» اليومية
    }
    if (name != null && name.open() == state.start()) {
      return true; // طالب «الأفق» الحكومة بالتحرك
    }
    Word next = tokens.word(state.at() + 1);
    boolean content =
        next.preposition() != 0
            ? state.around().opensContent(next.preposition())
            : state.around().opensContent(next.key());
    if (Words.person(word)) {
      boolean asks = syntax.isPhrase(state.at() + 1, Feature.QUESTION);
      return (content || asks)
          && state.closed()
          && state.words() == 1 // سأل القاضي المتهم عن
          && !Words.sort(tokens.word(state.at() - 1), word);
    }
    if (Words.person(next) && next.definite()) {
      return false; // أعضاء المجالس البلدية المهندس سالم: no body is asked by its person
    }
    boolean full =
        word.isAny(Words.ADJECTIVES)
            && state.closed()
            && !state.titled()
            && !state.lastName()
            && !syntax.is(state.at() - 1, Feature.QUANTIFIER); // بعضهم البلدية
    boolean several = word.heads("group") && word.head().plural(); // not المسؤولين المعنيين
    boolean deed = // ناشد أهالي القرية المسؤولين التدخل
        several
            && tokens.word(state.start()).heads("group")
            && word.key().endsWith(Letters.OBLIQUE_PLURAL)
            && !tokens.word(state.at() - 1).key().endsWith(Letters.OBLIQUE_PLURAL)
            && next.is(Feature.MASDAR);
    return !full && (content || deed || !several);
  }

  /** {@code الشيخ الدكتور محمد}: a further title, with a name or title to come. */
  private boolean titleBeforeName(Word word) {
    int next = state.at() + (tokens.is(state.at() + 1, Type.OTHER) ? 2 : 1); // الدكتور/ أنس
    Word after = tokens.word(next);
    boolean nameAfterAdjective =
        after.isAny(Words.ADJECTIVES) && after.definite() && syntax.nameLike(next + 1);
    boolean nameAfterBody = // المتحدث باسم البلدية سالم الزين
        !state.around().personFollows() && ahead.holderLater(state.at());
    return Words.person(word)
        && !state.lastName()
        && (syntax.nameLike(next) || nameAfterAdjective || after.head() != null || nameAfterBody);
  }

  /** Whether a name of the gazetteer is another's than the source's. */
  boolean namesAnother(Word word, Phrase phrase) {
    boolean told = phrase.feature() == Feature.OUTLET && anyoneDescribed();
    return told
        || word.definite() && object(word, false)
        || state.closed() && state.around().personFollows() && another(word, phrase)
        || afterFullPlural();
  }

  /** {@code أبلغ مصدر أمني الوكالة أن}: a medium that one of many tells something. */
  boolean mediumTold(Word word) {
    return Words.media(word) && word.preposition() == 0 && anyoneDescribed();
  }

  /** {@code مصدر أمني}: one of many with what he is, which is full, where somebody can be told. */
  private boolean anyoneDescribed() {
    Word first = tokens.word(state.start());
    return state.around().personFollows()
        && state.lastAdjective()
        && !first.definite()
        && Words.person(first)
        && first.head().identified().equals("anonymous");
  }

  /** {@code أبلغ سالم رويترز أن}, {@code طالب وزير المال تركيا}: a name that is another's. */
  private boolean another(Word word, Phrase phrase) {
    boolean body = phrase.feature() == Feature.ORGANIZATION || phrase.feature() == Feature.COUNTRY;
    Word first = tokens.word(state.start());
    boolean alone = // الشركة إيطاليا
        first.is(Feature.ORGANIZATION)
            || first.definite() && (Words.organization(first) || Words.person(first));
    boolean holder = state.lastName() && state.titled() && phrase.keys().size() > 1;
    boolean full =
        state.completed() || state.words() == 1 && alone || holder || countryAfterName(phrase);
    return phrase.feature() == Feature.OUTLET || body && !word.definite() && full;
  }

  /**
   * {@code دعا سالم الزين تركيا إلى}: a country, though its name be somebody's too, after a name of
   * two words or more, where somebody can be asked; not {@code تنظيم أجناد مصر}, a body.
   */
  boolean countryAfterName(Phrase phrase) {
    Word first = tokens.word(state.start());
    boolean body = Words.organization(first) || Words.media(first) || first.heads("group");
    boolean surname = // ديفيد كاميرون
        state.nameWords() == 1
            && syntax.is(state.at(), Feature.FOREIGN_NAME)
            && syntax.is(state.at() - 1, Feature.FOREIGN_NAME);
    return !surname
        && state.around().personFollows()
        && state.lastName()
        && state.words() > 1
        && phrase.feature() == Feature.COUNTRY
        && !body
        && !state.body();
  }

  /**
   * {@code يتهم الجمهوريون سالم الزين}: one man, whom several accuse, as his name is not theirs.
   */
  boolean afterMen(Word word) {
    Word before = tokens.word(state.at() - 1);
    return state.around().personFollows()
        && state.begun()
        && word.given()
        && !syntax.preposition(state.at()) // على, spelt as علي
        && !word.definite()
        && !word.conjunction()
        && tokens.isWord(state.at() - 1)
        && before.definite()
        && before.key().endsWith(Letters.NOMINATIVE_PLURAL);
  }

  /** {@code محللون القرار}: a plural that has kept its nun is no construct. */
  boolean afterFullPlural() {
    Word before = tokens.word(state.at() - 1);
    boolean several = // آخرون
        !before.is(Feature.NUMBER)
            && (before.head() != null ? before.head().plural() : alone(before));
    return state.begun()
        && !state.closed()
        && !before.definite()
        && (several && before.key().endsWith(Letters.NOMINATIVE_PLURAL) || counted(before));
  }

  /** {@code 12 نائبا الحكومة}: what a number counts, in the accusative, is no construct either. */
  private boolean counted(Word before) {
    return before.accusative()
        && before.lastLetter() == Letters.ALIF
        && (tokens.is(state.at() - 2, Type.NUMBER) || syntax.is(state.at() - 2, Feature.NUMBER));
  }

  private boolean alone(Word word) {
    return state.words() == 1 && word.is(Feature.ADJECTIVE) && !word.name();
  }

  /** Whether an indefinite word after a full phrase is somebody else, asked or told. */
  boolean somebodyElse(Word word, boolean title) {
    boolean owned = Words.possessed(word) || title && hisOwn(word); // نظيره
    if (state.around().personFollows() && owned && !word.name()) {
      return true; // نصح المدرب لاعبيه: whose they are says that he is no one of them
    }
    boolean object = state.around().objectFollows() && Words.possessed(word) || accusative(word);
    return title && (object || state.around().personFollows() && someoneElse());
  }

  /** {@code نظيره}, which is spelt like {@code نظيرة}; not {@code فقيه}. */
  private boolean hisOwn(Word word) {
    return word.head().agreement().gender() == 'f' && syntax.his(state.at());
  }

  /** {@code معالجا}: the alif of an object, which a title after a name has not. */
  private boolean accusative(Word word) {
    return word.length() > 3 && word.lastLetter() == Letters.ALIF && !word.pronoun();
  }

  /**
   * {@code أبلغ وزير المال سالم الزين رئيس الحكومة}: after a body, or an office and a name, another
   * title is one of who is asked or told. After a bare name it says who that is.
   */
  private boolean someoneElse() {
    Word first = tokens.word(state.start());
    boolean body =
        Words.organization(first)
            || Words.media(first)
            || first.heads("group")
            || first.isAny(Feature.COUNTRY.bit() | Feature.ORGANIZATION.bit());
    return body || state.lastName() && (state.office() || ahead.namedTitle());
  }

  /** {@code صرح للإذاعة مصدر أمني}: who tells it, after a medium that is told. */
  boolean toldFirst(Word word) {
    return state.media()
        && !word.name()
        && !word.conjunction()
        && word.preposition() == 0
        && tokens.word(state.start()).preposition() == Letters.LI;
  }
}
