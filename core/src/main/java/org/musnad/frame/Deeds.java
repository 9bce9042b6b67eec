package org.musnad.frame;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadTrait;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What is done or happens as the subject of a cue: it shows something, and says nothing. */
public final class Deeds {
  private static final long BEFORE_NOUN =
      Feature.DEMONSTRATIVE.bit() | Feature.QUANTIFIER.bit() | Feature.NUMBER.bit();

  private static final long INFORMS =
      Feature.SPEAKING.bit()
          | Feature.OPINION.bit()
          | Feature.ORGANIZATION.bit()
          | Feature.OUTLET.bit()
          | Feature.COUNTRY.bit()
          | Feature.PLACE.bit()
          | Feature.DEMONYM.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  public Deeds(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** {@code تجديد}, {@code ابتعادهم}: a verbal noun that heads no source, and so is no speaker. */
  public static boolean deed(Word word) {
    return word.is(Feature.MASDAR) && word.head() == null;
  }

  /** The same, spelt like nobody's and nothing's name. */
  public static boolean only(Word word) {
    return deed(word) && !word.isAny(SourceLikeness.NAMES);
  }

  /**
   * {@code يكشف انتشار اللعبة هوس الصغار}, {@code وهو يكشف رغبة الوزارة}: in the present a verb of
   * revealing has a thing for its hidden subject, and what follows it may be the thing itself.
   */
  public boolean shown(CueForm cue, Match match) {
    return match.source == null
        && cue.tense() == Tense.PRESENT
        && cue.agreement().number() == 's'
        && match.frame.has("document")
        && match.frame.has("event")
        && !match.frame.is(Trait.PRONOMINAL);
  }

  /** Whether a deed is the subject of the verb at {@code i}: the source, or what it tells of. */
  public boolean subject(int i, CueForm cue, Match match) {
    return match.source == null ? described(i, cue, match) : source(match.source, cue, match);
  }

  /**
   * {@code تلك الزراعات تؤكد}, {@code عملية التحرير كشفت}: whoever is named after the noun that
   * leads it.
   */
  private boolean source(SourcePhrase source, CueForm cue, Match match) {
    boolean named = source.kind() == Kind.PERSON && !source.names().isEmpty(); // زهرة سالم
    if (!cue.finite() || named || syntax.namedAt(source.first())) { // مجموعة الأزمات الدولية
      return false;
    }
    int lead = source.first();
    while (lead < source.last() && tokens.word(lead).isAny(BEFORE_NOUN)) {
      lead++;
    }
    lead = ofMany(lead, source.last());
    Word noun = tokens.word(lead);
    boolean alone = source.first() == source.last() && !noun.definite() && !noun.pronoun(); // نزال
    boolean paper = match.sourceBefore && paper(source.last()); // صدور تقرير يتهم
    if (count(lead) && cue.agreement().number() == 's') {
      return true;
    }
    return thing(lead)
        && (deed(noun) && !syntax.serviceOf(lead)
            || match.sourceBefore && things(noun, cue)
            || !somebody(source) && ofThings(match, noun, cue) && common(noun, cue))
        && !alone
        && !paper;
  }

  /**
   * {@code خطوة جديدة تؤكد}, {@code بالإنجازات التي تؤكد}: the verb at {@code i} opens a clause
   * that says more of it.
   */
  private boolean described(int i, CueForm cue, Match match) {
    boolean taken = tokens.word(i).pronoun() || syntax.is(i + 1, Feature.PREPOSITION_PRONOUN);
    if (match.frame.is(Trait.PASSIVE)
        || cue.tense() != Tense.PRESENT
        || tokens.word(i).conjunction()
        || taken) {
      return false;
    }
    boolean relative = syntax.is(i - 1, Feature.RELATIVE);
    int noun = SubjectPhrases.noun(tokens, relative ? i - 2 : i - 1, relative);
    Word word = tokens.word(noun);
    boolean governed = word.preposition() != 0 || syntax.preposition(noun - 1);
    return oneLine(noun, i)
        && thing(noun)
        && word.isAny(SubjectPhrases.NOUNS)
        && word.definite() == relative
        && (!relative || governed)
        && !word.pronoun()
        && !syntax.venue(noun)
        && !syntax.verb(noun) // مضى يقول
        && word.lastLetter() != Letters.ALIF // صباحا
        && agrees(word, cue);
  }

  /** Whether the noun at {@code i} names nobody, no body and nothing that informs. */
  private boolean thing(int i) {
    Word noun = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && noun.head() == null
        && !noun.name()
        && !noun.isAny(INFORMS)
        && !syntax.nounCue(i)
        && (syntax.phraseAt(i) == null
            || syntax.isPhrase(i, Feature.CONFRONTS)
            || syntax.isPhrase(i, Feature.WEIGHT)
            || syntax.isPhrase(i, Feature.SENDS));
  }

  private boolean oneLine(int from, int to) {
    for (int j = from + 1; j <= to; j++) {
      if (tokens.lineBreakBefore(j)) {
        return false;
      }
    }
    return true;
  }

  private static boolean agrees(Word noun, CueForm verb) {
    boolean feminine = noun.lastLetter() == Letters.HA || noun.lastLetter() == Letters.TA;
    return verb.agreement().number() == 's' && feminine == (verb.agreement().gender() == 'f');
  }

  /** {@code الإنجازات تؤكد}: a plural before a verb that is singular, as with things alone. */
  private static boolean things(Word noun, CueForm verb) {
    String key = noun.key();
    return noun.is(Feature.NOUN)
        && verb.agreement().number() == 's'
        && noun.lastLetter() == Letters.TA
        && key.length() > 2
        && key.charAt(key.length() - 2) == Letters.ALIF;
  }

  /**
   * {@code عدد من العوامل}, {@code كثيرا من الأسباب}: the noun for those of whom some are meant.
   */
  private int ofMany(int lead, int last) {
    int of = number(tokens.word(lead)) ? lead + 1 : lead;
    return syntax.from(of) && of < last && tokens.word(of + 1).definite() ? of + 1 : lead;
  }

  /** {@code عدد العاطلين يبلغ}: how many they are; not {@code عدد من الموظفين}. */
  private boolean count(int lead) {
    Word of = tokens.word(lead + 1);
    return number(tokens.word(lead)) && of.definite() && of.preposition() == 0;
  }

  /** {@code عدد}: the noun for some of many, or for how many they are. */
  public static boolean number(Word word) {
    return word.head() != null && word.head().is(HeadTrait.COUNT);
  }

  /**
   * {@code أسلوبنا يؤكد أن}: a word for things alone, of which a verb says "it"; not {@code قالت
   * نسبة}, which only people can, nor {@code مرتادو الطريق}.
   */
  private static boolean common(Word noun, CueForm verb) {
    return noun.is(Feature.NOUN)
        && verb.agreement().number() == 's'
        && noun.lastLetter() != Letters.WAW
        && !verb.entry().has(FrameMatcher.REST)
        && !verb.entry().has("goes-on")
        && !verb.entry().has("bare");
  }

  /**
   * After its verb a noun may be people's where that is masculine, {@code أكد قادته}, and with a
   * pronoun it is what comes of something, {@code أظهرت نتيجتها}.
   */
  private static boolean ofThings(Match match, Word noun, CueForm verb) {
    return match.sourceBefore || verb.agreement().gender() == 'f' && !noun.pronoun();
  }

  /** {@code أحد عناصره}; {@code مدخلي}, a surname that is spelt like "my entrance". */
  private boolean somebody(SourcePhrase source) {
    return source.kind() == Kind.PERSON
        || source.first() == source.last()
            && tokens.word(source.first()).lastLetter() == Letters.YA;
  }

  private boolean paper(int i) {
    Word word = tokens.word(i);
    return word.heads("document") && !word.definite() && !word.pronoun();
  }
}
