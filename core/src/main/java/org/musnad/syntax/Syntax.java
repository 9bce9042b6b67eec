package org.musnad.syntax;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Neighbour;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What tokens are where they stand: words that can be several things are decided by neighbours. */
public final class Syntax {
  /** How many words the name of a place has at most, for which a name after it is looked for. */
  private static final int LONGEST_PLACE = 3;

  private static final int LONGEST_PARENTHESIS = 14;
  private static final long FUNCTION_MASK = Feature.FUNCTION_WORDS | Feature.AUXILIARY.bit();

  private final Tokens tokens;
  private final LexiconPhrases phrases;
  private final TimeExpressions times;
  private final OutletNames outlets;
  private final Complementizers complementizers;
  private final ClauseStarts clauses;
  private final Prepositions prepositions;
  private final Mothers mothers;
  private final Verbs verbs;
  private final ReportingWords reporting;
  private final CaseEndings endings;
  private final NamesAndTitles names;
  private final QuotedNames quoted;
  private final Answers nominals;

  /** Over one text. */
  public Syntax(Tokens tokens) {
    this.tokens = tokens;
    this.phrases = new LexiconPhrases(tokens);
    this.times = new TimeExpressions(this);
    this.outlets = new OutletNames(this);
    this.complementizers = new Complementizers(this, outlets);
    this.clauses = new ClauseStarts(this);
    PrepositionLikeVerbs likePreposition = new PrepositionLikeVerbs(this, clauses);
    this.prepositions = new Prepositions(this, likePreposition);
    this.mothers = new Mothers(this);
    this.verbs = new Verbs(this, prepositions, likePreposition, clauses);
    this.reporting = new ReportingWords(this, verbs);
    this.endings = new CaseEndings(tokens);
    this.names = new NamesAndTitles(this);
    this.quoted = new QuotedNames(this);
    this.nominals = new Answers(tokens.size(), this::nominalWord);
  }

  /** The tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** The phrases of the lexicon. */
  public LexiconPhrases phrases() {
    return phrases;
  }

  /** What is a part of a name, or a title before one. */
  public NamesAndTitles names() {
    return names;
  }

  /** Whether token {@code i} is {@code feature}. */
  public boolean is(int i, Feature feature) {
    return tokens.is(i, feature);
  }

  /** Whether token {@code i} is a complementizer of any form, not {@code فإن}. */
  public boolean complementizer(int i) {
    return complementizers.at(i);
  }

  /** {@code طلب ألا يتأخر}: whether token {@code i} is "that not" in one word. */
  public boolean thatNot(int i) {
    return complementizers.not(i);
  }

  /** Whether token {@code i} is a preposition that stands alone. */
  public boolean preposition(int i) {
    return prepositions.at(i);
  }

  /** {@code هناك من يرى}, {@code بين من أكدوا}: "who", spelt like "from". */
  public boolean whoever(int i) {
    return prepositions.whoever(i);
  }

  /** {@code فإن}, {@code فقد أصيب}; not {@code فقد آلاف الناس منازلهم}, "lost". */
  public boolean resumes(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.COMPLEMENTIZER_RESUMING)
        && !(Words.resumingWithVerb(word)
            && tokens.isWord(i + 1)
            && nominal(i + 1)
            && !tokens.word(i + 1).verb());
  }

  /** {@code فقد}: goes on with what the verb after it says was done. */
  public boolean resumesWithVerb(int i) {
    return Words.resumingWithVerb(tokens.word(i));
  }

  /** The token after {@code %}, {@code في المئة} or {@code بالمئة}, if one stands here. */
  public int shareEnd(int i) {
    if (tokens.is(i, Type.OTHER)) {
      return i + 1;
    }
    boolean letter = tokens.word(i).preposition() == Letters.BA;
    int hundred = letter || !Words.twoLetters(tokens.word(i), Letters.FA) ? i : i + 1;
    boolean share = letter || hundred > i;
    Word word = tokens.word(hundred);
    return share && word.is(Feature.NUMBER) && word.definite() ? hundred + 1 : i;
  }

  /** {@code نحو 40}: "about", before a number. */
  public boolean nearly(int i) {
    return prepositions.nearly(i);
  }

  /** {@code عن}: from whom something is relayed, or about what. */
  public boolean about(int i) {
    return Words.twoLetters(tokens.word(i), Letters.AYN) && preposition(i);
  }

  /** {@code مع}: with whom. */
  public boolean with(int i) {
    Word word = tokens.word(i);
    return preposition(i)
        && Words.twoLetters(word, Letters.MIM)
        && word.lastLetter() == Letters.AYN;
  }

  /** {@code قبل}: before what. */
  public boolean before(int i) {
    return preposition(i) && Words.before(tokens.word(i));
  }

  /** {@code من}: from whom or where. */
  public boolean from(int i) {
    return preposition(i) && Words.from(tokens.word(i));
  }

  /** {@code أعتقد}, {@code أعتبره}: whether a verb is of "I" or "we"; not {@code اعتقد}. */
  public boolean mine(int verb) {
    return is(verb, Feature.FIRST_PERSON) && tokens.firstChar(verb) != Letters.ALIF;
  }

  /** {@code سبق وأعلن}: whether "and" joins token {@code i} to the verb that only dates it. */
  public boolean afterSabaqa(int i) {
    return tokens.word(i).conjunction() && phraseAt(i - 1, Feature.PRECEDES) != null;
  }

  /** {@code سبق أن أعلن}, {@code سبق له أن أعلن}: whether "that" only dates the verb after it. */
  public boolean precedent(int that) {
    boolean of = is(that - 1, Feature.PREPOSITION_PRONOUN);
    int verb = of && tokens.word(that - 1).firstLetter() == Letters.LI ? that - 2 : that - 1;
    return phraseAt(verb, Feature.PRECEDES) != null;
  }

  /** {@code قد}, {@code وقد}: what follows has been done. */
  public boolean already(int i) {
    return Words.already(tokens.word(i));
  }

  /** {@code هل لدى}, {@code إذا كان لدى}: whether what begins at {@code i} is asked or supposed. */
  public boolean supposed(int i) {
    int before = is(i - 1, Feature.AUXILIARY) ? i - 2 : i - 1;
    return is(before, Feature.CONDITION) || Words.question(tokens.word(before));
  }

  /** Whether token {@code i} is a function word, which no noun phrase goes through. */
  public boolean functionWord(int i) {
    Word word = tokens.word(i);
    return (word.isAny(FUNCTION_MASK) || Words.question(word))
        && !word.definite()
        && !prepositions.noun(i)
        && !mothers.at(i);
  }

  /** Whether token {@code i} is a conjugated verb where it stands. */
  public boolean verb(int i) {
    return verbs.at(i);
  }

  /**
   * {@code صور بثها التلفزيون}: right after a paper, with a pronoun for it, and its maker after.
   */
  public boolean madeBy(int i) {
    return verbs.madeBy(i);
  }

  /** The conjugated cue at token {@code i}, where it is a verb, or null. */
  public @Nullable CueForm finiteCue(int i) {
    return reporting.finite(i);
  }

  /**
   * {@code زميله}, "his colleague": spelt like {@code زميلة} but for the dots of its last letter.
   */
  public boolean his(int i) {
    Word word = tokens.word(i);
    return word.head() != null
        && !word.definite()
        && !word.pronoun() // زوجته
        && tokens.lastChar(i) == Letters.HA;
  }

  /** {@code ، وفق مصادرها، سيسافر}: an aside from comma to comma, and then a clause's own verb. */
  public boolean asideBeforeVerb(int comma, int close) {
    return tokens.is(comma, Type.COMMA)
        && tokens.is(close, Type.COMMA)
        && verb(close + 1)
        && !tokens.word(close + 1).conjunction();
  }

  /** {@code ويدعى سالم}: opens an aside with a name. */
  public boolean calledBesides(int i) {
    return tokens.word(i).conjunction() && called(i);
  }

  /** {@code يدعى}, "is called", is spelt like {@code يدعي}, "alleges", but for its last letter. */
  public boolean called(int i) {
    return reporting.called(i);
  }

  /** The adverbial participle cue at token {@code i}, or null. */
  public @Nullable CueForm participleCue(int i) {
    return reporting.participle(i);
  }

  /** Whether token {@code i} can be a verbal noun of report. */
  public boolean nounCue(int i) {
    return tokens.word(i).cue(Tense.NOUN) != null;
  }

  /** Whether a clause can begin at token {@code i}. */
  public boolean clauseStart(int i) {
    return clauses.at(i);
  }

  /** Whether token {@code i} is a noun or adjective rather than a verb or function word. */
  public boolean nominal(int i) {
    return tokens.is(i, Type.WORD) && nominals.at(i);
  }

  private boolean nominalWord(int i) {
    Word word = tokens.word(i);
    return !functionWord(i)
        && !verb(i)
        && !(word.neighbour() == Neighbour.TIME && word.odds() != null) // وأمس أكد
        && (word.length() > 1 || word.head() != null || names.initial(i));
  }

  /**
   * Whether token {@code i} can begin a noun phrase though it is spelt like a verb: a title, {@code
   * شاهد عيان يؤكد}; a name, {@code أمل نجيب تقول}; whatever stands after {@code إن}.
   */
  public boolean nounToo(int i) {
    Word word = tokens.word(i);
    Word next = tokens.word(i + 1);
    boolean inna =
        is(i - 1, Feature.COMPLEMENTIZER) && tokens.firstChar(i - 1) == Letters.ALIF_HAMZA_BELOW;
    boolean title = word.head() != null && finiteCue(i) == null;
    boolean name = word.name() && (next.name() || !next.known()) && !next.definite();
    return tokens.is(i, Type.WORD) && (inna && word.verb() || title || name);
  }

  /** {@code لفرانس برس}: whether a medium to whom something is told begins at token {@code i}. */
  public boolean toldOutlet(int i) {
    return outlets.told(i);
  }

  /** {@code المواطنين}: people, of whom the ending shows that they are no subject. */
  public boolean oblique(int i) {
    return endings.oblique(i);
  }

  /** {@code محبي المسرح}: several people, whose noun is spelt like one with "my". */
  public boolean severalInConstruct(int i) {
    return endings.severalInConstruct(i);
  }

  /** {@code دورًا}: whether the ending of the accusative is written out, which no subject bears. */
  public boolean marksAccusative(int i) {
    return endings.marksAccusative(i);
  }

  /** Whether token {@code i} can be a part of a name: a known name or a word nobody knows. */
  public boolean nameLike(int i) {
    return names.nameLike(i);
  }

  /**
   * The token after the full name that begins at token {@code i}, after a title that lacks nothing,
   * and ends before {@code limit}; or {@code i}.
   */
  public int apposedNameEnd(int i, int limit) {
    return names.apposed().after(i) ? names.apposed().end(i, limit) : i;
  }

  /**
   * Whether token {@code i} is a title, if need be by what comes after it: {@code أمين} and {@code
   * مشرف} are names too, but not in {@code أمين المنطقة} and {@code المشرف العام}.
   */
  public boolean title(int i) {
    return names.title(i);
  }

  /** The longest phrase of the lexicon that begins at token {@code i}, or null. */
  public @Nullable Phrase phraseAt(int i) {
    return phrases.at(i);
  }

  /**
   * Whether the longest phrase of the lexicon that begins at token {@code i} is {@code feature}.
   */
  public boolean isPhrase(int i, Feature feature) {
    return phrases.is(i, feature);
  }

  /**
   * {@code الأمم المتحدة}: whether the longest phrase of the lexicon that begins at token {@code i}
   * names a body, medium or place, or heads a source; not {@code رفع الراية}.
   */
  public boolean namedAt(int i) {
    return phrases.name(i) != null;
  }

  /** The longest phrase of the lexicon that begins at token {@code i} and is {@code feature}. */
  public @Nullable Phrase phraseAt(int i, Feature feature) {
    return phrases.at(i, feature);
  }

  /** Whether a place whose name has two words or three ends right before token {@code i}. */
  public boolean afterPlace(int i) {
    for (int begin = i - 2; begin >= Math.max(0, i - LONGEST_PLACE); begin--) {
      Phrase phrase = phraseAt(begin);
      if (phrase != null && begin + phrase.keys().size() == i) {
        return phrase.feature() == Feature.PLACE || phrase.feature() == Feature.COUNTRY;
      }
    }
    return false;
  }

  /** Whether {@code لا تزال} or the like stands right before token {@code i}. */
  public boolean still(int i) {
    return i > 1 && phraseAt(i - 2, Feature.STILL) != null; // all are of two words
  }

  /** The token after the time expression that begins at token {@code i}, or {@code i}. */
  public int timeEnd(int i) {
    return times.end(i);
  }

  /**
   * {@code كل يوم}, {@code نصف ساعة}: whether two words from token {@code i} on say how often or
   * how long.
   */
  public boolean measuresTime(int i) {
    return is(i, Feature.QUANTIFIER)
        && is(i + 1, Feature.TIME_UNIT)
        && !tokens.word(i + 1).definite()
        && tokens.word(i).preposition() == 0;
  }

  /** Whether the noun at token {@code i} is where or how somebody spoke. */
  public boolean venue(int i) {
    return is(i, Feature.VENUE);
  }

  /** The last of the tokens {@code [from, to)} that is some paper or talk; or -1. */
  public int somePaper(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Word word = tokens.word(i);
      boolean paper = venue(i) || Words.document(word);
      if (paper && !word.definite() && !word.is(Feature.TIME_UNIT)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code ريف دمشق}, {@code تعليم تبوك}: whether a part or service of a place begins here. */
  public boolean serviceOf(int i) {
    Word word = tokens.word(i);
    Word land = tokens.word(i + 1);
    long of = word.is(Feature.MASDAR) ? Feature.PLACE.bit() : Words.LAND;
    return word.isAny(Words.NOMINAL)
        && land.isAny(of)
        && !land.is(Feature.NOUN)
        && land.preposition() == 0
        && !land.conjunction();
  }

  /** {@code 15 منهم}: whether a number of those named before is counted from token {@code i} on. */
  public boolean someOfThem(int i) {
    return tokens.is(i, Type.NUMBER) && is(i + 1, Feature.PREPOSITION_PRONOUN);
  }

  /** The token after the parenthesis that opens at token {@code i}, or {@code i}. */
  public int parenthesisEnd(int i) {
    if (!tokens.is(i, Type.OPEN)) {
      return i;
    }
    for (int j = i + 1; j < Math.min(tokens.size(), i + LONGEST_PARENTHESIS); j++) {
      if (tokens.is(j, Type.CLOSE)) {
        return j + 1;
      }
      if (tokens.lineBreakBefore(j)) {
        return i;
      }
    }
    return i;
  }

  /**
   * {@code بعنوان «…»}, {@code تحت شعار «…»}: whether a quotation after token {@code noun} is what
   * something is called.
   */
  public boolean entitles(int noun) {
    return quoted.entitles(noun);
  }

  /** {@code ما يسمى «جيش الظل»}: the token after its name, if it begins at {@code i}; or that. */
  public int soCalledEnd(int i) {
    return quoted.soCalledEnd(i);
  }

  /** The number of words inside a quotation. */
  public int wordsIn(Quote quote) {
    return quoted.wordsIn(quote);
  }

  /** Whether a quotation only marks a name or single term, and is nobody's speech. */
  public boolean nameQuote(Quote quote) {
    return quoted.marksName(quote);
  }
}
