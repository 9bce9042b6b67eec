package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Whether a definite word says more of the noun or name before it: a quality that agrees, a number,
 * a further title.
 */
final class PhraseQualities {
  /** The letters of {@code أوسع}. */
  private static final int MOST = 4;

  private static final long MEASURES =
      Feature.MASDAR.bit() | Feature.NOUN.bit() | Feature.ADJECTIVE.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;
  private final PhraseAhead ahead;

  PhraseQualities(Syntax syntax, PhraseState state, PhraseAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
    this.ahead = ahead;
  }

  /** Whether a definite word, though it could be an object, tells more of what stands before. */
  boolean more(Word word) {
    return titleAfterName()
        || counts(word)
        || quality(word)
        || ofHolder(word)
        || Words.sort(tokens.word(state.at() - 1), word);
  }

  /** {@code البيت الأبيض}, {@code الهلال الأحمر}: a name of the gazetteer of two words or more. */
  private boolean named(int i) {
    Phrase phrase = syntax.phrases().name(i);
    return phrase != null && phrase.keys().size() > 1;
  }

  /** {@code الصحيفة الأوسع انتشارا}: in what the one right before it surpasses all others. */
  boolean measure(Word word) {
    if (word.lastLetter() != Letters.ALIF || !word.isAny(MEASURES) || !state.begun()) {
      return false; // nearly every word
    }
    int at = state.at();
    Word most = tokens.word(at - 1);
    boolean described = // not شيوخ الأقصى
        tokens.word(at - 2).definite()
            || tokens.word(at - 2).name()
            || tokens.quoteClosedAt(at - 2) != null;
    return described
        && !word.is(Feature.FILLER) // المجلس الأعلى مجددا
        && !word.definite()
        && !word.pronoun()
        && word.preposition() == 0
        && !word.conjunction()
        && most.definite()
        && most.is(Feature.ADJECTIVE)
        && most.stem().length() == MOST
        && most.stem().charAt(0) == Letters.ALIF
        && !word.heads("document")
        && !named(at - 2) // البيت الأبيض اجتماعا
        && tokens.lastChar(at - 1) != Letters.YA // الأعلى, not الأهلي
        && !state.around().objectFollows(); // أعلن المجلس الأعلى اتفاقا
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
  private boolean titleAfterName() {
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

  /** Whether a definite word says more of the noun before it. */
  boolean describes(Word word) {
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
  boolean participle(Word word) {
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
}
