package org.musnad.syntax;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Tells by the words before and after whether a word of a source can be part of its name. */
public final class PersonNames {
  private static final char ARABIC = '\u0600';

  /** Begins the particle of a family's name. */
  private static final char FAMILY = 'آ';

  private final Syntax syntax;
  private final Tokens tokens;
  private final int first;
  private final int last;

  /** Of the source that is the tokens {@code [first, last]}. */
  public PersonNames(Syntax syntax, int first, int last) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.first = first;
    this.last = last;
  }

  /** {@code سائق يدعى سالم}, {@code رجل اسمه سالم}; not {@code عدم ذكر اسمه}. */
  private boolean calls(int i) {
    return syntax.called(i)
        || syntax.is(i, Feature.ANONYMITY)
            && !tokens.word(i).verb()
            && !tokens.word(i - 1).is(Feature.MASDAR);
  }

  /** A title's complement is over before the name: the word before is definite or a name. */
  public boolean closedBefore(int i, Word word, int lastNameAt) {
    if (i == first || i == lastNameAt + 1 || !tokens.is(i - 1, Type.WORD)) {
      return true;
    }
    Word before = tokens.word(i - 1);
    boolean mother = // أم الطالب, not أبو النجا
        Words.twoLetters(before, Letters.ALIF) && before.head() != null && word.definite();
    boolean particle = before.is(Feature.NAME_PARTICLE) && before.length() > 1 && !mother;
    if (particle || calls(i - 1) || Words.anne(tokens, i - 1)) { // آن ليندر
      return true;
    }
    if (word.definite()) {
      boolean honorific = i == first + 1 && before.definite() && before.head() != null;
      boolean given = Words.givenWithArticle(word) && !word.is(Feature.DEMONYM); // not التركي
      boolean name = word.is(Feature.FAMILY_NAME) || given;
      return (honorific && (name || !word.known()))
          || word.is(Feature.MALE_NAME)
              && (before.definite() || syntax.afterPlace(i))
              && nextIsName(i);
    }
    boolean place =
        word.isAny(Feature.COUNTRY.bit() | Feature.PLACE.bit() | Feature.ORGANIZATION.bit());
    if (Words.person(before) && !place && !before.head().plural()) {
      return true;
    }
    return before.definite()
        || before.pronoun()
        || latin(before)
        || rank(i - 1)
        || syntax.afterPlace(i) // عمدة سان فرانسيسكو سالم
        || syntax.phraseAt(i - 1, Feature.STAFF) != null
        || syntax.phraseAt(i - 2, Feature.STAFF) != null
        || before.is(Feature.NAME_PARTICLE)
        || before.is(Feature.FAMILY_NAME)
        || before.isAny(Words.PROPER | Feature.DEMONYM.bit() | Feature.MONTH.bit());
  }

  /**
   * {@code العميد ركن طيار سالم}, {@code الملازم أول سالم}: words with no article after a title
   * that has it are no complement of that, but say which rank it is.
   */
  private boolean rank(int end) {
    for (int j = end; j > Math.max(first, end - 2); j--) {
      Word word = tokens.word(j);
      Word before = tokens.word(j - 1);
      boolean plain = tokens.is(j, Type.WORD) && word.preposition() == 0 && !word.conjunction();
      if (!plain || word.definite() || word.pronoun() || Words.organization(word)) {
        return false;
      }
      if (before.definite() && Words.person(before) && !before.head().plural()) {
        return true;
      }
    }
    return false;
  }

  /** {@code مشوح البنيان}: any definite noun right after a name ends it. */
  public static boolean surname(Word word) {
    return word.definite()
        && word.head() == null
        && word.preposition() == 0
        && word.is(Feature.NOUN)
        && !word.isAny(Feature.DEMONYM.bit() | Feature.ADJECTIVE.bit());
  }

  /** A name in Latin letters does not go on in Arabic ones. */
  public static boolean latin(Word word) {
    return !word.key().isEmpty() && word.firstLetter() < ARABIC;
  }

  /**
   * Whether a quotation is somebody's name: alone if it looks like one, after a title if that has
   * all it needs ({@code الوزير «سالم الزين»}, not {@code رئيس «الأفق»}).
   */
  public boolean quoted(Quote quote, @Nullable HeadForm head) {
    return new QuotedPeople(syntax, this).named(quote, head);
  }

  /** Whether a quotation begins as a body or office does, or tells of nobody by a name. */
  public boolean role(Quote quote) {
    return new QuotedPeople(syntax, this).role(quote);
  }

  /** {@code مدير المشغل، صال ميلر،}: a given name spelt like a verb, after a comma. */
  public boolean givenAfterComma(int i) {
    Word word = tokens.word(i);
    return tokens.is(i - 1, Type.COMMA)
        && i + 1 == last
        && word.verb()
        && !word.isAny(Words.NOMINAL)
        && !word.conjunction()
        && syntax.nameLike(last);
  }

  /**
   * {@code أبو الخير}, {@code آل جار الله}: whether token {@code i} is of such a name, which is all
   * that the source is.
   */
  public boolean kunya(int i) {
    return i >= first && kunya(first, last);
  }

  /** The same of the tokens {@code [from, to]}. */
  boolean kunya(int from, int to) {
    String key = tokens.word(from).key();
    boolean family = tokens.firstChar(from) == FAMILY && key.length() == 2;
    boolean father = key.length() == 3 && key.charAt(2) == Letters.WAW;
    boolean particle = tokens.word(from).is(Feature.NAME_PARTICLE) && (family || father);
    if (!particle || to == from || to > from + 2) {
      return false;
    }
    for (int j = from + 1; j <= to; j++) {
      Word word = tokens.word(j);
      if (!tokens.is(j, Type.WORD)
          || !family && word.head() != null && !word.name()
          || word.pronoun()) {
        return false;
      }
    }
    return to == from + 1 || tokens.word(to).is(Feature.NAME_PARTICLE) || syntax.nameLike(to);
  }

  /**
   * {@code مدير مستشفى الملك فهد}, {@code مدير مكتب الرئيس سالم الزين}: whether the name that token
   * {@code i} is of stands after the title of somebody whose a house or thing is, or after whom it
   * is called: in construct with a noun for no person, he is not who holds the office.
   */
  public boolean namesake(int i) {
    int title = i - 1;
    while (title > first && nameOnly(title)) {
      title--;
    }
    Word whose = tokens.word(title);
    Word house = tokens.word(title - 1);
    return title > first
        && title < i
        && whose.definite()
        && Words.person(whose)
        && whose.preposition() == 0
        && tokens.isWord(title - 1)
        && !house.definite()
        && !house.key().startsWith(Letters.ARTICLE) // حزب الله
        && !house.pronoun()
        && !Words.person(house)
        && (house.head() != null || house.is(Feature.NOUN) && !ofName(title - 1))
        && !house.isAny(Words.ADJECTIVES | Words.LAND | Feature.ORGANIZATION.bit())
        && !house.name();
  }

  /** {@code بيت لحم}, {@code جريدة صدى}: whether the noun at {@code i} ends another's name. */
  private boolean ofName(int i) {
    Phrase name = syntax.phraseAt(i - 1);
    return Words.media(tokens.word(i - 1)) || name != null && name.keys().size() > 1;
  }

  private boolean nameOnly(int i) {
    Word word = tokens.word(i);
    return (word.name() || word.is(Feature.NAME_PARTICLE))
        && !(word.definite() && Words.person(word));
  }

  /** {@code مصدر مقرب من الوزير سالم الزين}: whether the name is of another than who speaks. */
  public boolean closeTo(int headAt, int name) {
    HeadForm who = headAt < 0 ? null : tokens.word(headAt).head();
    if (who == null || !who.identified().equals("anonymous")) {
      return false;
    }
    for (int j = headAt + 2; j < name; j++) {
      Word word = tokens.word(j);
      Word before = tokens.word(j - 1);
      boolean of = word.is(Feature.PREPOSITION) && Words.twoLetters(word, Letters.MIM);
      if (of && before.is(Feature.ADJECTIVE) && !before.definite()) {
        return j + 1 == name
            || Words.person(tokens.word(j + 1))
            || syntax.is(j + 1, Feature.DEMONYM);
      }
    }
    return false;
  }

  /**
   * {@code مسؤول، فضل عدم ذكر اسمه}, {@code طبيب - فضل عدم ذكر اسمه}: whether the wish not to be
   * named begins at token {@code i}, after a sign.
   */
  public boolean withheldAside(int i) {
    boolean sign = tokens.is(i - 1, Type.COMMA) || tokens.is(i - 1, Type.DASH);
    return sign && withheld(i);
  }

  /** {@code مسؤول تركي فضل عدم ذكر اسمه}: the same, with no sign, by a verb spelt like a name. */
  public boolean withheld(int i) {
    return new PhraseNaming(
                syntax, new PhraseState().of(first, last + 1, NounPhrases.Around.NOTHING))
            .anonymityEnd(i)
        > i;
  }

  /** Whether a word of a quotation or the like can be one of somebody's name. */
  public boolean part(int j, boolean later) {
    Word word = tokens.word(j);
    return syntax.nameLike(j)
        || later
            && tokens.is(j, Type.WORD)
            && word.head() == null
            && !syntax.functionWord(j)
            && !word.is(Feature.NOUN);
  }

  /**
   * {@code عبد الله}: whether token {@code i} is such a particle and more follows, or follows it.
   */
  public boolean withParticle(int i) {
    return i > first && particle(i - 1) || i < last && particle(i) && opens(i + 1);
  }

  /** {@code أبو سالم}: a particle that is a common noun too, with a name after it. */
  public boolean begins(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    return word.is(Feature.NAME_PARTICLE)
        && word.head() != null
        && i < last
        && !next.definite()
        && next.head() == null
        && next.preposition() == 0
        && (next.name() || !next.isAny(Words.NOMINAL))
        && tokens.is(i + 1, Type.WORD);
  }

  /** {@code أمين الكيال}: a title that is a name too, with more of a name after it. */
  public boolean beforeName(int i) {
    Word next = tokens.word(i + 1);
    return i < last
        && !tokens.word(i).definite()
        && !syntax.title(i)
        && tokens.is(i + 1, Type.WORD)
        && (next.name() || !next.known());
  }

  private boolean particle(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.NAME_PARTICLE) && word.length() > 1 && word.head() == null;
  }

  private boolean opens(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD) && (word.definite() || word.name() || particle(i));
  }

  /** Whether the next token of the phrase can be a part of a name. */
  public boolean nextIsName(int i) {
    return i < last && syntax.nameLike(i + 1);
  }

  /** Whether a given name and more of a name stand after token {@code i} in the phrase. */
  public boolean fullNameAfter(int i) {
    for (int j = i + 1; j < last; j++) {
      Word word = tokens.word(j);
      boolean given = word.isAny(Words.GIVEN) && word.head() == null && !word.definite();
      if (given && syntax.nameLike(j) && syntax.nameLike(j + 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code موظف تركي}: of which people any one is, in a word that is a given name too. */
  public boolean ofWhichPeople(int headAt, int i) {
    Word word = tokens.word(i);
    Word noun = tokens.word(headAt);
    return i == headAt + 1
        && word.is(Feature.DEMONYM)
        && !word.definite()
        && !noun.definite()
        && !noun.pronoun()
        && (withheld(i + 1)
            || !(nextIsName(i) || i < last && syntax.is(i + 1, Feature.FAMILY_NAME)));
  }

  /** {@code مدير مكتب الصحة والسكان}: people or things that an office is in charge of. */
  public boolean ofOffice(HeadForm head, int headAt, int i) {
    Word word = tokens.word(i);
    Word before = tokens.word(i - 1);
    boolean several = word.heads("group") || word.key().endsWith(Letters.FEMININE_PLURAL);
    return head.kind().equals("person")
        && !head.plural()
        && i - 1 > headAt + 1
        && (several || anyone(word))
        && word.definite()
        && before.definite()
        && (!Words.person(before) || anyone(before))
        && !before.heads("group")
        && !before.name()
        && !word.key().endsWith(Letters.NOMINATIVE_PLURAL);
  }

  /** {@code المدير التنفيذي لدلتا}: after a quality, but whence he is, what he is there for. */
  public boolean headed(int i) {
    Word quality = tokens.word(i - 1);
    return tokens.word(i).preposition() == Letters.LI
        && i > first + 1
        && quality.definite()
        && quality.is(Feature.ADJECTIVE)
        && !quality.is(Feature.DEMONYM);
  }

  /** {@code لجنة المرأة والطفل}: a word for anybody of some sort, who is no holder of an office. */
  private static boolean anyone(Word word) {
    return Words.person(word)
        && !word.head().plural()
        && word.head().identified().equals("anonymous");
  }

  /** Whether a preposition or body stands between the head and token {@code i}. */
  public boolean prepositionBetween(int i, int headAt) {
    for (int j = i - 1; j > headAt && j >= first; j--) {
      Word word = tokens.word(j);
      if (tokens.is(j, Type.COMMA)) {
        return false;
      }
      if (Words.person(word)) {
        return false;
      }
      if (syntax.preposition(j)
          || (word.preposition() != 0 && !word.name())
          || (word.head() != null && !Words.person(word) && j == i - 1)
          || word.is(Feature.ATTACHING)) {
        return j >= i - 2;
      }
    }
    return tokens.word(i).preposition() != 0;
  }
}
