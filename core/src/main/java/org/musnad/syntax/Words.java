package org.musnad.syntax;

import java.util.List;
import java.util.Set;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What several rules ask of a single word, wherever it stands. */
public final class Words {
  /** Countries and places. */
  public static final long LAND = Feature.COUNTRY.bit() | Feature.PLACE.bit();

  /** How far after "that not" stands the name that is not told: {@code ألا يكشف عن اسمه}. */
  private static final int WITHHELD = 4;

  /** Whom a pronoun may stand for. */
  private static final List<Agreement> PRONOUNS =
      List.of(Agreement.HE, Agreement.SHE, Agreement.THEY);

  /** How many letters a participle has at least. */
  private static final int PARTICIPLE = 4;

  /** How many letters {@code مخزون} and its like have. */
  private static final int PASSIVE = 5;

  /** Whom, by what or how something is told. */
  public static final long TELLING =
      Feature.AUDIENCE.bit() | Feature.OUTLET.bit() | Feature.FILLER.bit();

  private static final long DOERS =
      Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit() | Feature.QUANTIFIER.bit();

  /** Countries, places and bodies. */
  public static final long PROPER = LAND | Feature.ORGANIZATION.bit();

  /** What says more of a noun and agrees with it. */
  public static final long ADJECTIVES = Feature.ADJECTIVE.bit() | Feature.DEMONYM.bit();

  /** Names of bodies, media and countries. */
  public static final long BODIES =
      Feature.ORGANIZATION.bit() | Feature.OUTLET.bit() | Feature.COUNTRY.bit();

  /** Nouns, verbal nouns and adjectives. */
  public static final long NOMINAL =
      Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.ADJECTIVE.bit();

  /** Given names, and names of other languages. */
  public static final long GIVEN =
      Feature.MALE_NAME.bit() | Feature.FEMALE_NAME.bit() | Feature.FOREIGN_NAME.bit();

  /** Which of somebody's names: {@code الكامل}, {@code الأول}. */
  private static final long WHICH =
      Feature.ADJECTIVE.bit() | Feature.NUMBER.bit() | Feature.QUANTIFIER.bit();

  /** What a noun does that stands for words which somebody takes up. */
  private static final Set<String> SAYINGS = Set.of("accuse", "claim");

  private Words() {}

  /** Whether the word heads sources that are persons: {@code وزير}. */
  public static boolean person(Word word) {
    return word.heads("person");
  }

  /** Whether the word heads sources that are organizations: {@code وزارة}. */
  public static boolean organization(Word word) {
    return word.heads("organization");
  }

  /** Whether the word heads sources that are persons, people or organizations. */
  public static boolean somebody(Word word) {
    return person(word) || organization(word) || word.heads("group");
  }

  /** {@code مصدر}, {@code سيدة}: whether the word heads sources that are anybody of some sort. */
  static boolean anybody(Word word) {
    return person(word) && !word.definite() && word.head().identified().equals("anonymous");
  }

  /** {@code الأمني}: a definite adjective that heads nothing. */
  public static boolean quality(Word word) {
    return word.definite() && word.is(Feature.ADJECTIVE) && word.head() == null;
  }

  /** Whether the word heads sources that are several people: {@code سكان}, {@code وزراء}. */
  public static boolean people(Word word) {
    return word.heads("group") || person(word) && word.head().plural();
  }

  /** {@code تجار}, {@code آخرون}, {@code بعضهم}: some people, with nothing to tell which. */
  static boolean somePeople(Word word) {
    return ofSome(word) || !word.definite() && !word.pronoun() && people(word);
  }

  /** {@code آخرون}, {@code بعضهم}, {@code البعض}, {@code أحدهم}: who are called by no noun. */
  static boolean ofSome(Word word) {
    boolean they = // not أكثر, الكثير
        word.key().endsWith(Letters.NOMINATIVE_PLURAL)
            || word.key().endsWith(Letters.THEM)
            || word.pronoun() && word.is(Feature.ONE)
            || word.definite() && word.stem().length() == 3;
    return they
        && word.head() == null
        && word.isAny(Feature.ADJECTIVE.bit() | Feature.QUANTIFIER.bit())
        && (!word.definite() || word.is(Feature.QUANTIFIER));
  }

  /** {@code بالقرار}, {@code من الزيادة}: a definite paper or deed, to which nobody belongs. */
  static boolean deedOrPaper(Word word) {
    return word.definite()
        && word.known()
        && (document(word)
            || word.head() == null && word.isAny(Feature.MASDAR.bit() | Feature.FACT.bit()))
        && !word.isAny(PROPER | Feature.TITLE_PREFIX.bit() | Feature.ATTACHING.bit());
  }

  /** Whether the word is a name, and no noun or adjective besides. */
  public static boolean nameAlone(Word word) {
    return word.name() && !word.isAny(Feature.NOUN.bit() | Feature.ADJECTIVE.bit());
  }

  /** Whether the word heads sources that are media: {@code صحيفة}. */
  public static boolean media(Word word) {
    return word.heads("media");
  }

  /** {@code أنباء}, {@code معلومات}: what goes about and tells, whoever it is from. */
  public static boolean news(Word word) {
    return word.heads("unknown");
  }

  /** {@code اسمه}, {@code اسم عائلته}: whether what somebody is called stands at {@code i}. */
  public static boolean hisName(Syntax syntax, int i) {
    return syntax.is(i, Feature.ANONYMITY) || syntax.isPhrase(i, Feature.ANONYMITY);
  }

  /** {@code ألا يذكر اسمه}, {@code أن لا تنشر هويته}: "that not", of a name that is not told. */
  public static boolean withholdsName(Syntax syntax, int that) {
    boolean not = syntax.is(that, Feature.QUESTION) || syntax.is(that + 1, Feature.NEGATION);
    Tokens tokens = syntax.tokens();
    for (int j = that + 2; not && j <= that + WITHHELD && tokens.isWord(j); j++) {
      if (hisName(syntax, j)) {
        return true;
      }
    }
    return false;
  }

  /** {@code اسمه الكامل}: the token after what somebody is called, which begins at {@code i}. */
  public static int hisNameEnd(Syntax syntax, int i) {
    Phrase phrase = syntax.phraseAt(i, Feature.ANONYMITY);
    int end = phrase == null ? i + 1 : i + phrase.keys().size();
    Word next = syntax.tokens().word(end);
    boolean which = next.definite() && next.isAny(WHICH) && syntax.nominal(end);
    return which ? end + 1 : end;
  }

  /**
   * {@code اتهامات}, {@code خبر}: an indefinite noun for what is said, which somebody then affirms
   * or denies; not {@code أمر}.
   */
  public static boolean saying(Word word) {
    CueForm noun = word.cue(Tense.NOUN);
    boolean said = noun != null && SAYINGS.contains(noun.entry().act()) || news(word);
    return said && !word.definite() && !word.pronoun() && word.preposition() == 0;
  }

  /** {@code تقارير}, {@code أنباء}: a paper, or what goes about. */
  public static boolean tells(Word word) {
    return word.heads("document") || news(word);
  }

  /** Whether the word heads sources that are documents: {@code بيان}. */
  public static boolean document(Word word) {
    return word.heads("document");
  }

  /**
   * {@code المشرف}, {@code المكلفون}, {@code التابعة}: a participle, which asks for a preposition
   * to complete it.
   */
  static boolean asks(Word word) {
    boolean office =
        person(word)
            && word.is(Feature.ADJECTIVE)
            && !word.is(Feature.NOUN)
            && word.lastLetter() != Letters.YA // المدني
            && (word.stem().charAt(0) == Letters.MIM || word.stem().charAt(1) == Letters.ALIF);
    return word.is(Feature.PARTICIPLE) || office;
  }

  /**
   * {@code ، 45 عاما}, {@code ، البالغ من العمر 45 عاما}: where the figure of an age would stand.
   */
  static int yearsAt(Syntax syntax, int next) {
    Tokens tokens = syntax.tokens();
    boolean aged = tokens.word(next).definite() && participle(tokens.word(next));
    int of = aged ? next + 1 : next;
    return aged && syntax.from(of) && tokens.word(of + 1).definite() ? of + 2 : of;
  }

  /**
   * {@code الموجود}, {@code القادمة}, {@code المنتمي}: an adjective made of a verb, by its shape,
   * which can have what that verb has; not a family's name, nor {@code المدني}.
   */
  static boolean participle(Word word) {
    String stem = word.stem();
    if (!word.isAny(Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit())
        || word.is(Feature.FAMILY_NAME)
        || stem.length() < PARTICIPLE) {
      return false;
    }
    boolean derived = stem.charAt(0) == Letters.MIM;
    boolean weak = // المنتمي has the letter of its form, المعني is somebody
        derived && (stem.charAt(2) == Letters.TA || person(word) && stem.length() == PARTICIPLE);
    int end = word.lastLetter() == Letters.HA ? stem.length() - 1 : stem.length(); // العالمية
    boolean nisba = stem.charAt(end - 1) == Letters.YA && !weak;
    return (derived || stem.charAt(1) == Letters.ALIF) && !nisba;
  }

  /** {@code المشرف على علاجه}: a title that a verbal noun completes. */
  static boolean overseer(Word word) {
    return person(word) && asks(word);
  }

  /** {@code المصابون}, {@code آخرون}: people of whom the ending shows that they do something. */
  public static boolean doers(Word word) {
    boolean people = // not القانون
        word.isAny(DOERS) && !endsInNun(word) || word.head() != null && word.head().plural();
    return people && word.key().endsWith(Letters.NOMINATIVE_PLURAL);
  }

  /** {@code المخزون}, {@code المرهون}: what is done to one thing, of a root that ends in nun. */
  private static boolean endsInNun(Word word) {
    return word.stem().length() == PASSIVE && word.stem().charAt(0) == Letters.MIM;
  }

  /** {@code ليس}, {@code ليست}: the negation that is a verb; not {@code دون}, {@code عدم}. */
  public static boolean isNot(Word word) {
    String stem = word.stem();
    return word.is(Feature.NEGATION) && stem.length() > 2 && stem.charAt(0) == Letters.LI;
  }

  /** {@code كيف}, not {@code مدى}, which is a noun. */
  static boolean question(Word word) {
    return word.is(Feature.QUESTION)
        && !word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && word.head() == null;
  }

  /** {@code الحملة الإعلامية}: what sort of thing it is, though the word can be somebody too. */
  public static boolean sort(Word before, Word word) {
    String key = word.key();
    return word.is(Feature.ADJECTIVE)
        && word.lastLetter() == Letters.HA
        && key.charAt(key.length() - 2) == Letters.YA
        && before.lastLetter() == Letters.HA
        && before.definite() == word.definite()
        && !person(before);
  }

  /** A final ya is far more often a plural in construct than "my". */
  static boolean possessed(Word word) {
    return word.pronoun()
        && !(word.pronounAgreement().gender() == 'c' && word.pronounAgreement().number() == 's');
  }

  /** Whether a word bears a pronoun, folded or not: {@code مديره}, spelt as مديرة is folded. */
  public static boolean his(Tokens tokens, int i) {
    return tokens.isWord(i) && (tokens.word(i).pronoun() || tokens.lastChar(i) == Letters.HA);
  }

  /**
   * {@code ومقرها جنيف}, {@code ومقره في لندن}, folded or not: the token after where a body that is
   * named sits, or {@code i}.
   */
  public static int seatEnd(Tokens tokens, int i) {
    Word word = tokens.word(i);
    if (!his(tokens, i) || !word.conjunction() || word.definite() || word.head() != null) {
      return i;
    }
    int at = twoLetters(tokens.word(i + 1), Letters.FA) ? i + 2 : i + 1;
    Word place = tokens.word(at);
    boolean there = place.isAny(LAND | Feature.CAPITAL.bit()) && place.preposition() == 0;
    return there ? at + 1 : i;
  }

  /** {@code لم}, {@code ولم}. */
  public static boolean didNot(Word word) {
    return not(word, Letters.MIM);
  }

  /** {@code لن}, {@code ولن}. */
  public static boolean willNot(Word word) {
    return not(word, Letters.NUN);
  }

  private static boolean not(Word word, char last) {
    return word.is(Feature.NEGATION)
        && word.stem().length() == 2
        && word.stem().charAt(0) == Letters.LI
        && word.lastLetter() == last;
  }

  /** Whether the word is one of two letters that begins with {@code first}, such as {@code عن}. */
  public static boolean twoLetters(Word word, char first) {
    return word.length() == 2 && word.firstLetter() == first;
  }

  /** Whether a word has three letters, of which these are the first two: {@code على}. */
  public static boolean threeLetters(Word word, char first, char second) {
    return word.length() == 3 && word.key().charAt(0) == first && word.key().charAt(1) == second;
  }

  /** {@code ثم}, "then"; not {@code أم}, "or". */
  public static boolean afterwards(Word word) {
    return word.is(Feature.CONJUNCTION)
        && word.length() == 2
        && word.lastLetter() == Letters.MIM
        && word.firstLetter() != Letters.ALIF;
  }

  /** {@code قبل}, whatever is joined to it. */
  static boolean before(Word word) {
    String stem = word.stem();
    return stem.length() == 3 && stem.charAt(1) == Letters.BA && stem.charAt(2) == Letters.LI;
  }

  /** {@code آن}, the name Anne, which is folded as "that" is. */
  static boolean anne(Tokens tokens, int i) {
    return tokens.word(i).is(Feature.COMPLEMENTIZER) && tokens.firstChar(i) == Letters.ALIF_MADDA;
  }

  /** {@code العبدالكريم}: a given name that has the article, and no noun that is one too. */
  static boolean givenWithArticle(Word word) {
    return word.definite() && word.is(Feature.MALE_NAME) && !word.isAny(NOMINAL);
  }

  /** The letters of {@code من}, "from" or "who". */
  public static boolean from(Word word) {
    return twoLetters(word, Letters.MIM) && word.lastLetter() == Letters.NUN;
  }

  /** {@code قد}. */
  static boolean already(Word word) {
    return word.is(Feature.AUXILIARY) && word.lastLetter() == Letters.DAL;
  }

  /** {@code قد} or {@code فقد}, after which nothing but a verb stands. */
  static boolean qad(Word word) {
    return already(word) || resumingWithVerb(word);
  }

  /** {@code فقد}, after which a verb stands, not {@code فإن}. */
  static boolean resumingWithVerb(Word word) {
    return word.is(Feature.COMPLEMENTIZER_RESUMING) && word.lastLetter() == Letters.DAL;
  }

  /** {@code المجموعة}: a source by itself; not {@code الكثير من الدراسات}. */
  public static boolean group(Word word, Word next) {
    return word.definite() && word.head() != null && !from(next);
  }

  /** {@code لبناني}, {@code سوريون}: somebody, or some, of a people. */
  public static boolean someone(Word word) {
    return word.is(Feature.DEMONYM)
        && !word.definite()
        && !word.pronoun()
        && word.preposition() == 0
        && word.lastLetter() != Letters.ALIF
        && word.lastLetter() != Letters.HA; // من وجهة نظر إيرانية
  }

  /** {@code طالبان}: a noun with the ending of two that are a subject. */
  public static boolean dual(Word word) {
    return word.head() != null
        && word.head().plural()
        && !word.definite() // not الإخوان
        && inTwo(word);
  }

  /** {@code دهمان}: whether a word has the ending of two that are a subject. */
  static boolean inTwo(Word word) {
    return word.length() > 3 && word.key().endsWith(Letters.NOMINATIVE_DUAL);
  }

  /** Whether "that" or "but" has a pronoun: {@code أنه}, {@code لكنها}, {@code إلا أنهم}. */
  public static boolean pronoun(String that) {
    return that.length() > 1 && PRONOUNS.stream().anyMatch(a -> takesUp(that, a));
  }

  /** Whether the pronoun of {@code أنه}, {@code أنها} or {@code أنهم} can stand for the source. */
  public static boolean takesUp(String that, Agreement source) {
    char last = that.charAt(that.length() - 1);
    boolean her = last == Letters.ALIF && that.charAt(that.length() - 2) == Letters.HA;
    boolean several = source.number() != 's';
    return switch (last) {
      case Letters.HA -> !several && source.gender() != 'f';
      case Letters.MIM -> several;
      default -> her && source.gender() != 'm';
    };
  }

  /** {@code ، ليرد}, {@code ، ليجيب}: a verb of what somebody then does or says, after ل. */
  public static boolean then(Tokens tokens, int i) {
    return tokens.firstChar(i) == Letters.LI
        && tokens.word(i).is(Feature.VERB_PRESENT)
        && tokens.is(i - 1, Type.COMMA);
  }

  /**
   * {@code لكنه لم يستبعد}, {@code إلا أنها لا تخفي}, {@code وهو لا يخفي}: whether a pronoun before
   * a verb, or before its negation, is its subject.
   */
  public static boolean pronounSubject(Syntax syntax, int verb, Agreement agreement) {
    int before = syntax.is(verb - 1, Feature.NEGATION) ? verb - 2 : verb - 1;
    Word word = syntax.tokens().word(before);
    boolean bears = word.isAny(Feature.TURN.bit() | Feature.COMPLEMENTIZER_PRONOUN.bit());
    return syntax.is(before, Feature.PRONOUN)
        || bears && word.length() > 1 && takesUp(word.key(), agreement);
  }

  /** {@code لو}: "if", a name of the East. */
  static boolean likeIf(Word word) {
    return twoLetters(word, Letters.LI) && word.lastLetter() == Letters.WAW;
  }
}
