package org.musnad.frame;

import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Whether a noun phrase after a cue is the source rather than what is reported. */
public final class SourceLikeness {
  /** What a word can be as a name. */
  public static final long NAMES =
      Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.FAMILY_NAME.bit()
          | Feature.FOREIGN_NAME.bit()
          | Feature.COUNTRY.bit()
          | Feature.PLACE.bit()
          | Feature.ORGANIZATION.bit()
          | Feature.OUTLET.bit();

  private static final long QUANTITIES = Feature.QUANTIFIER.bit() | Feature.NUMBER.bit();

  private static final long DESCRIBES =
      Feature.PREPOSITION.bit() | Feature.RELATIVE.bit() | Feature.DEMONSTRATIVE.bit();

  /** The ending of {@code فتاة}, folded. */
  private static final String FEMININE = String.valueOf(Letters.HA);

  /** The ending of {@code مديرية}, folded. */
  private static final String NISBA = String.valueOf(Letters.YA) + Letters.HA;

  private static final int SHORTEST_NISBA = 5;

  /** How far back the last report may stand that a speaker goes on after. */
  private static final int FARTHEST = 60;

  private final Syntax syntax;
  private final Tokens tokens;

  SourceLikeness(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether the verb of {@code place} can have {@code phrase} after it as its subject. */
  boolean agrees(CuePlace place, SourcePhrase phrase) {
    CueForm form = place.form();
    if (asked(place, phrase)) {
      return false;
    }
    if (!form.finite()
        || phrase.head().isEmpty()
        || !place.objectFrames() && phrase.kind() != Kind.DOCUMENT
        || !phrase.names().isEmpty()
        || misspelt(place, phrase)
        || subjects(phrase)) {
      return true;
    }
    Agreement verb = form.agreement();
    Agreement subject = phrase.agreement();
    HeadForm first = tokens.word(phrase.first()).head();
    if (subject.number() != 's' && first != null && first.agreement().number() == 's') {
      subject = first.agreement(); // طالب الحكومة والبرلمان: the verb agrees with the first
    }
    boolean one = // المجتمع: one word for many
        first != null
            && !first.plural()
            && tokens.word(phrase.first()).definite()
            && !tokens.word(phrase.first()).is(Feature.QUANTIFIER);
    if (syntax.his(phrase.first()) && verb.gender() == 'm') {
      return says(form) && phrase.kind() == Kind.PERSON; // زعم مصوره أنه, not يتوعد خصمه
    }
    boolean several = verb.number() != 's' || subject.number() != 's' && !one;
    return several || verb.sameGender(subject);
  }

  /**
   * {@code وأكد الصحيفة أن}, {@code وكشف المصادر ذاتها أن}: right before "that" a body, medium or
   * people is the subject whatever the verb shows, since nothing could be told there.
   */
  private boolean misspelt(CuePlace place, SourcePhrase phrase) {
    Word first = tokens.word(phrase.first());
    return place.anchor() == phrase.last() + 1
        && (syntax.complementizer(place.anchor()) || syntax.complementizer(place.anchor() + 1))
        && says(place.form())
        && !place.personFrames()
        && phrase.first() == place.last() + 1
        && (Words.somebody(first) || Words.media(first) || Words.document(first));
  }

  /**
   * {@code ناشد النيابة التحرك}, {@code ووجه وزارة المال بفتح}: somebody right after a verb of
   * asking or accusing that would be feminine if she or it were the subject, and so is asked.
   */
  private boolean asked(CuePlace place, SourcePhrase phrase) {
    CueForm form = place.form();
    Agreement verb = form.agreement();
    Word first = tokens.word(phrase.first());
    boolean she =
        verb.gender() == 'm'
            && feminine(phrase.first())
            && !tokens.word(phrase.first() + 1).is(Feature.MALE_NAME) // الداعية سالم
            && !syntax.his(phrase.first()); // وطالب شقيقه الأكبر بمعاقبة
    return form.finite()
        && verb.number() == 's'
        && phrase.first() == place.last() + 1
        && (she || men(first, verb) || everybody(form, phrase) || goesOn(place, phrase))
        && aims(place);
  }

  /**
   * {@code أكد الرئيس أن …، وحث البرلمان على}, {@code قال إن … ودعا أنصاره إلى}: a body or several
   * people, or those who are called his, and right after them what they are asked, where somebody
   * of the verb's gender has just said something. He goes on: a new speaker comes with "while", or
   * in a sentence of his own.
   */
  private boolean goesOn(CuePlace place, SourcePhrase phrase) {
    Word verb = tokens.word(place.first());
    Word what = tokens.word(phrase.last() + 1);
    boolean asked =
        place.prepositions().contains(what.key())
            || place.prepositions().contains(String.valueOf(what.preposition()));
    if (!asked || subjects(phrase) || !verb.conjunction() || verb.firstLetter() != Letters.WAW) {
      return false;
    }
    Word first = tokens.word(phrase.first());
    boolean people = Words.people(first);
    boolean his = first.pronoun() && first.pronounAgreement().gender() == 'm';
    if (his || syntax.his(phrase.first())) {
      return people && saidBefore(place, 0);
    }
    return (people || phrase.kind() == Kind.ORGANIZATION)
        && phrase.definite() // not وطالب عدد من السكان بالرقابة
        && tokens.is(place.first() - 1, Type.COMMA)
        && saidBefore(place, tokens.sentenceBegin(tokens.sentenceOf(place.first())));
  }

  /**
   * Whether one whom the verb's gender fits was the last to say something, from {@code begin} on.
   */
  private boolean saidBefore(CuePlace place, int begin) {
    for (int i = place.first() - 2; i >= Math.max(begin, place.first() - FARTHEST); i--) {
      CueForm before = syntax.finiteCue(i);
      if (before != null) {
        return before.agreement().number() == 's'
            && before.agreement().sameGender(place.form().agreement());
      }
    }
    return false;
  }

  /** {@code ودعت أنصارها}, {@code ودعت التجار}: of several men a verb would be masculine. */
  private static boolean men(Word word, Agreement verb) {
    HeadForm head = word.head();
    boolean hers = word.pronoun() && word.pronounAgreement().gender() == 'f';
    boolean several = // not الفتيات
        !word.pronoun()
            && head != null
            && head.plural()
            && !head.lemma().endsWith(FEMININE)
            && !word.key().endsWith(Letters.FEMININE_PLURAL);
    return head != null
        && verb.gender() == 'f'
        && (hers || several)
        && Words.people(word)
        && head.agreement().gender() == 'm';
  }

  /** {@code وطالب الجميع بالتعاون}: all of them are asked by one; that they ask is seldom news. */
  private boolean everybody(CueForm form, SourcePhrase phrase) {
    Word word = tokens.word(phrase.first());
    return form.tense() == Tense.PAST
        && phrase.first() == phrase.last()
        && word.definite()
        && word.is(Feature.QUANTIFIER)
        && syntax.phraseAt(phrase.last() + 1, Feature.GOD) == null; // سأل الجميع الله أن
  }

  /** Whether it tells or denies something, rather than being aimed at somebody. */
  private static boolean says(CueForm form) {
    String act = form.entry().act();
    return act.equals("assert") || act.equals("claim") || act.equals("deny");
  }

  private static boolean aims(CuePlace place) {
    CueEntry entry = place.form().entry();
    String act = entry.act();
    boolean asks = act.equals("demand") || act.equals("accuse") || act.equals("warn");
    return asks && place.personFrames() || entry.has("told-deed");
  }

  private boolean feminine(int first) {
    Word word = tokens.word(first);
    HeadForm head = word.head();
    if (head == null) { // روسيا, تفقدية الشغل
      char last = word.lastLetter();
      if (stranger(word) && tokens.word(first + 1).definite()) {
        return true;
      }
      boolean ending = last == Letters.ALIF || last == Letters.HA;
      return ending && word.is(Feature.COUNTRY) && !word.definite();
    }
    boolean people = word.heads("person") && !head.plural() && word.lastLetter() == Letters.HA;
    boolean several = // not كثيرون, where the word for one decides nothing
        word.heads("group") && !word.key().endsWith(Letters.NOMINATIVE_PLURAL);
    boolean bodies = word.heads("organization") || several;
    return (people || bodies) && head.agreement().gender() == 'f';
  }

  /** A word that nobody knows, with the ending of {@code مديرية}, which no man's name has. */
  private static boolean stranger(Word word) {
    return !word.known()
        && !word.definite()
        && word.preposition() == 0
        && word.length() > SHORTEST_NISBA
        && word.key().endsWith(NISBA);
  }

  /** One indefinite known word that heads nothing: {@code عادة}, "usually". */
  boolean adverb(SourcePhrase phrase) {
    Word word = tokens.word(phrase.first());
    return phrase.first() == phrase.last()
        && phrase.head().isEmpty()
        && phrase.names().isEmpty()
        && phrase.kind() == Kind.GROUP
        && word.known()
        && !word.pronoun()
        && word.accusative()
        && !word.is(Feature.QUANTIFIER)
        && !word.is(Feature.DEMONSTRATIVE)
        && tokens.is(phrase.first(), Type.WORD);
  }

  /** {@code إصرارا كبيرا على}: what the noun of report is like, though one is called so too. */
  boolean quality(CuePlace place, int start) {
    Word word = tokens.word(start);
    return place.form().tense() == Tense.NOUN
        && start == place.last() + 1
        && word.is(Feature.ADJECTIVE)
        && word.accusative()
        && !word.pronoun()
        && tokens.word(place.last()).lastLetter() == word.lastLetter();
  }

  /** {@code ترفض دخولهم}, {@code أكد حرصه}: what somebody did or felt, which does not speak. */
  boolean owned(int start) {
    Word word = tokens.word(start);
    if (hisReport(word)) {
      return true;
    }
    boolean deed = word.is(Feature.MASDAR) && word.pronoun() || word.is(Feature.FACT);
    boolean words = word.pronoun() && syntax.venue(start) && !word.conjunction(); // اختتم كلامه
    boolean head = words ? word.is(Feature.SPEAKING) : word.head() != null; // أكد تصريحه أن
    return (deed || words) && !head && !word.isAny(NAMES);
  }

  /** {@code جدد دعوته إلى الحوار}: what somebody says, though a paper is called so too. */
  public static boolean hisReport(Word word) {
    return word.pronoun() && word.heads("document") && word.cue(Tense.NOUN) != null;
  }

  /** {@code أعلنت حالة الطوارئ}, {@code أعلن تشكيل لجنة}: what is told, not who tells it. */
  public static boolean told(Tokens tokens, SourcePhrase phrase) {
    boolean common = ofThing(tokens.word(phrase.first())) && phrase.names().isEmpty();
    return common || deedOf(tokens, phrase);
  }

  /**
   * {@code تشكيل لجنة}, {@code وقف العمل}: a verbal noun with what is done, which is a word for a
   * body or paper too, though seldom; not {@code تشكيل مسلح}, {@code تطبيق «الأفق»}.
   */
  private static boolean deedOf(Tokens tokens, SourcePhrase phrase) {
    Word word = tokens.word(phrase.first());
    Word of = tokens.word(phrase.first() + 1);
    HeadForm head = word.head();
    if (head == null
        || head.kind().equals("person") // حكم المباراة
        || !word.is(Feature.MASDAR)
        || word.definite()
        || word.pronoun()
        || phrase.last() == phrase.first() && (of.definite() || of.pronoun())
        || of.isAny(NAMES | Feature.NAME_PARTICLE.bit())
        || !tokens.is(phrase.first() + 1, Type.WORD)) {
      return false;
    }
    boolean seldom =
        !word.isAny(Feature.NOUN.bit() | Feature.SPEAKING.bit())
            && (head.is(HeadTrait.QUIET) || head.kind().equals("document"));
    boolean anew = // تنظيم حملة, not شركة نفط, تنظيم الدولة
        head.kind().equals("organization")
            && word.lastLetter() != Letters.HA
            && !phrase.definite()
            && of.isAny(Feature.MASDAR.bit() | Feature.NOUN.bit())
            && (of.head() == null || of.head().is(HeadTrait.QUIET));
    return (seldom || anew)
        && of.preposition() == 0
        && !of.isAny(DESCRIBES)
        && !(of.is(Feature.ADJECTIVE) && !of.definite() && !of.is(Feature.NUMBER));
  }

  /** {@code الفوز الكبير}: a common noun, made definite, that heads no source. */
  static boolean thing(SourcePhrase phrase) {
    return phrase.kind() == Kind.UNKNOWN && phrase.head().isEmpty() && phrase.names().isEmpty();
  }

  /** {@code آخرون}, {@code المتفائلون}: the plural of people that only a subject bears. */
  private boolean subjects(SourcePhrase phrase) {
    Word word = tokens.word(phrase.first());
    boolean group = phrase.kind() == Kind.GROUP;
    return Words.doers(word) || group && word.key().endsWith(Letters.NOMINATIVE_PLURAL);
  }

  /** {@code حالة الطوارئ}: whether a phrase begins with a common noun that heads no source. */
  private static boolean ofThing(Word word) {
    return word.is(Feature.NOUN)
        && word.head() == null
        && !word.definite()
        && !word.pronoun()
        && !word.isAny(NAMES | QUANTITIES);
  }

  /**
   * Whether a phrase of which no mark shows where it ends is a source by its words.
   *
   * @param mark whether a mark of the content still comes
   */
  boolean sourceLike(CuePlace place, SourcePhrase phrase, boolean mark) {
    Word word = tokens.word(phrase.first());
    if (Deeds.only(word) && !word.is(Feature.QUANTIFIER)) {
      return false; // أكدت وجود اتصالات بين قيادات
    }
    boolean shows = // أظهر تسجيل فيديو
        phrase.kind() == Kind.DOCUMENT && place.form().entry().has("show-paper");
    if (!mark && place.objectFrames() && !shows && deedOf(tokens, phrase)) {
      return false; // وأعلن تشكيل لجنة
    }
    boolean ofThem = // اتهم بعضهم البلدية
        word.is(Feature.QUANTIFIER) && word.key().endsWith(Letters.THEM);
    if (ofThem || subjects(phrase)) {
      return true;
    }
    if (!mark && place.objectFrames() && ofThing(word) && phrase.names().isEmpty()) {
      return false; // وأعلنت حالة الطوارئ في المستشفيات
    }
    if (!phrase.head().isEmpty()) {
      Tense tense = place.form().tense();
      return phrase.kind() != Kind.DOCUMENT || tense == Tense.PAST || tense == Tense.PRESENT;
    }
    boolean unnamed = phrase.names().isEmpty(); // not سالم الزين وخالد النجار
    if (phrase.kind() == Kind.GROUP && unnamed && !word.is(Feature.QUANTIFIER)) {
      return mark && !word.is(Feature.MASDAR);
    }
    if (phrase.kind() == Kind.ORGANIZATION || phrase.kind() == Kind.MEDIA) {
      return true;
    }
    boolean knownAgain =
        phrase.kind() == Kind.PERSON
            && phrase.identified() == Identified.NAMED
            && phrase.first() == phrase.last();
    boolean kunya = !unnamed && word.is(Feature.NAME_PARTICLE); // طالب أبو سالم الشركة
    return knownAgain
        || kunya
        || word.name()
        || !word.isAny(Feature.MASDAR.bit() | Feature.NOUN.bit());
  }
}
