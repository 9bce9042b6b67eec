package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** The source that stands after one cue, read once for all its frames. */
final class SourceAfterCue {
  private static final char DAMMA = '\u064F';
  private static final char YA = 'ي';
  private static final long NAMES =
      Feature.MALE_NAME.bit()
          | Feature.FEMALE_NAME.bit()
          | Feature.FAMILY_NAME.bit()
          | Feature.FOREIGN_NAME.bit()
          | Feature.COUNTRY.bit()
          | Feature.PLACE.bit()
          | Feature.ORGANIZATION.bit()
          | Feature.OUTLET.bit();
  private static final char FATHATAN = '\u064B';

  /** Where circumstances end around it, found once for all frames as well. */
  final AdjunctEnds adjunctEnds;

  private final CuePlace place;
  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Adjuncts adjuncts;
  private final SourceStretch stretch;
  private @Nullable SourcePhrase source;
  private boolean known;

  SourceAfterCue(CuePlace place, Syntax syntax, SourceReader sources, Adjuncts adjuncts) {
    this.adjunctEnds = new AdjunctEnds(place);
    this.place = place;
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.adjuncts = adjuncts;
    this.stretch = new SourceStretch(syntax, sources, adjuncts);
  }

  /** One that is read already: null if the cue has none. */
  SourceAfterCue(
      CuePlace place,
      Syntax syntax,
      SourceReader sources,
      Adjuncts adjuncts,
      @Nullable SourcePhrase source) {
    this(place, syntax, sources, adjuncts);
    this.source = source;
    this.known = true;
  }

  /** The source, or null where none stands here. */
  @Nullable SourcePhrase get() {
    if (!known) {
      known = true;
      source = read();
    }
    return source;
  }

  /** The token after the source, or after the cue where there is none. */
  int end() {
    SourcePhrase phrase = get();
    return phrase == null ? place.last() + 1 : phrase.last() + 1;
  }

  /**
   * A damma written on the first letters of a perfect makes it passive: {@code اتُّهم}; so does one
   * on the first letter of a present whose perfect begins with a bare alif: {@code يُعتقد}.
   */
  boolean passiveVowels() {
    int damma = tokens.surface(place.first()).indexOf(DAMMA);
    if (damma < 0 || damma > 3) {
      return false;
    }
    char first = place.form().entry().lemma().charAt(0);
    return switch (place.form().tense()) {
      case PAST -> true;
      case PRESENT -> first == Letters.ALIF;
      case PARTICIPLE, DEFINITE, NOUN, PREPOSITION -> false;
    };
  }

  /** A damma on the first letter of a present, where that makes it passive: {@code يُعتبر}. */
  boolean passivePresent() {
    int damma = tokens.surface(place.first()).indexOf(DAMMA);
    return place.form().tense() == Tense.PRESENT && damma >= 0 && damma <= 2;
  }

  private @Nullable SourcePhrase read() {
    if (!expected()) {
      return null;
    }
    int from = place.last() + 1;
    SourcePhrase phrase = read(adjuncts.skipBeforeSource(from, place.limit()));
    int last = place.anchor() < 0 ? place.limit() : place.anchor();
    int near = phrase != null ? from : adjuncts.skipShortly(from, last);
    if (near == from || near >= last || tokens.word(near).pronoun()) {
      return phrase;
    }
    SourcePhrase after = read(near);
    boolean apart = after != null && !syntax.venue(near - 1);
    return apart || after != null && after.kind() == Kind.PERSON ? after : null;
  }

  private @Nullable SourcePhrase read(int start) {
    if (start >= place.limit() || !canBegin(start)) {
      return null;
    }
    boolean mark = place.anchor() >= 0 || markAhead(start);
    SourcePhrase phrase =
        sources.read(
            start,
            place.limit(),
            new NounPhrases.Around(
                place.objectFrames() && place.anchor() < 0,
                mark,
                place.prepositions(),
                place.personFrames()));
    if (phrase == null || !agrees(phrase) || adverb(phrase) || owned(start)) {
      return null;
    }
    boolean likely = place.anchor() < 0 ? sourceLike(phrase, mark) : !thing(phrase);
    if (place.objectFrames() && !likely) {
      return null;
    }
    return place.anchor() < 0 ? toMark(phrase) : stretch.toAnchor(phrase, place);
  }

  /** Whether the form of the cue lets a source follow; a verb before its subject is singular. */
  private boolean expected() {
    CueForm form = place.form();
    char number = form.agreement().number();
    if (form.finite() && number != 's' && number != 'x') {
      return false;
    }
    boolean owned = form.tense() == Tense.NOUN && tokens.word(place.last()).pronoun();
    boolean pronoun = form.finite() && syntax.is(place.first() - 1, Feature.PRONOUN); // وهي تحذر
    boolean participle = form.tense() == Tense.PARTICIPLE && !honoured(place.last() + 1);
    return !place.subjectBefore() && !pronoun && !passiveVowels() && !participle && !owned;
  }

  /** {@code مؤكدا سموه أن}: a title of honour with its pronoun, which is of either gender. */
  private boolean honoured(int i) {
    Word word = tokens.word(i);
    boolean joy = // مبديا سعادته
        word.is(Feature.MASDAR) && !word.is(Feature.NOUN) && !syntax.complementizer(i + 1);
    return word.heads("person")
        && !joy
        && word.pronoun()
        && word.preposition() == 0
        && !word.conjunction()
        && word.head().agreement().gender() == 'c';
  }

  // --- where it begins -----------------------------------------------------------------------

  private boolean canBegin(int start) {
    Word word = tokens.word(start);
    Quote quote = tokens.quoteOpenedAt(start);
    if (quote != null) {
      return syntax.nameQuote(quote) && quote.close() + 1 < place.limit() && nameThenMark(quote);
    }
    if ((!tokens.is(start, Type.WORD) && !tokens.is(start, Type.NUMBER))
        || word.is(Feature.PRONOUN)
        || accusative(start)
        || oblique(start)) {
      return false;
    }
    if (object(start) || impersonal(start)) {
      return false;
    }
    if (word.isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit())) {
      return word.preposition() == 0;
    }
    if (tokens.is(start, Type.NUMBER)) {
      HeadForm counted = tokens.word(start + 1).head();
      boolean some = counted != null && !tokens.word(start + 1).definite();
      return !place.objectFrames() || some || place.anchor() >= 0;
    }
    return syntax.nominal(start)
        && (word.preposition() == 0 || unknownName(start))
        && !word.conjunction();
  }

  /** {@code أعلنت قرارا}: the alif of an indefinite accusative, which no subject bears. */
  private boolean object(int start) {
    Word word = tokens.word(start);
    boolean noun = word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.ADJECTIVE.bit());
    return place.form().finite()
        && noun
        && !word.definite()
        && !word.pronoun()
        && !word.isAny(NAMES)
        && word.lastLetter() == Letters.ALIF
        && !tokens.word(start + 1).definite() // رجلا الأعمال: a dual
        && word.key().charAt(word.key().length() - 2) != YA; // قضايا
  }

  /** {@code المتوقع أن}: an impersonal word with its clause is no subject. */
  private boolean impersonal(int start) {
    return syntax.is(start, Feature.IMPERSONAL) && syntax.complementizer(start + 1);
  }

  /** {@code دورًا}: with its ending written, an object, for a subject ends otherwise. */
  private boolean accusative(int start) {
    String word = tokens.surface(start);
    int length = word.length();
    return place.form().finite()
        && length > 2
        && (word.charAt(length - 1) == FATHATAN || word.charAt(length - 2) == FATHATAN);
  }

  /** {@code طالب اللاعبين}: a plural whose ending no subject bears. */
  private boolean oblique(int start) {
    Word word = tokens.word(start);
    boolean plural =
        word.head() != null
            ? word.head().plural() && word.heads("group")
            : word.definite() && word.is(Feature.ADJECTIVE);
    boolean object = place.objectFrames() && plural && word.key().endsWith(Letters.OBLIQUE_PLURAL);
    return place.form().finite() && (object || syntax.oblique(start));
  }

  /** An unknown word whose first letter only looks like a preposition. */
  private boolean unknownName(int start) {
    Word word = tokens.word(start);
    return !word.known()
        && (syntax.complementizer(start + 1)
            || tokens.is(start + 1, Type.COLON)
            || !place.objectFrames()
                && !place.prepositions().contains(String.valueOf(word.preposition())));
  }

  /** A short quotation right after the cue is a name only if the content is still to come. */
  private boolean nameThenMark(Quote quote) {
    int next = quote.close() + 1;
    if (place.anchor() > next && adjuncts.reach(next, place.anchor(), place.prepositions())) {
      return true;
    }
    if (tokens.is(next, Type.COMMA)) {
      next++; // وأشار "فلان"، إلى
      return syntax.complementizer(next) || opensContent(next);
    }
    return syntax.nominal(next)
        || syntax.complementizer(next)
        || tokens.is(next, Type.COLON)
        || (syntax.preposition(next) && (place.objectFrames() || opensContent(next)))
        || (tokens.quoteOpenedAt(next) != null)
        || toldTo(next);
  }

  /** {@code «فلان» لـ«الأفق»:}: after the name, a name of who is spoken to. */
  private boolean toldTo(int i) {
    Quote told = tokens.quoteOpenedAt(i + 1);
    return tokens.word(i).key().length() == 1
        && syntax.preposition(i)
        && told != null
        && syntax.nameQuote(told)
        && (syntax.complementizer(told.close() + 1) || tokens.is(told.close() + 1, Type.COLON));
  }

  private boolean opensContent(int i) {
    return place.prepositions().contains(tokens.word(i).key());
  }

  private boolean markAhead(int from) {
    for (int j = from; j < place.limit(); j++) {
      if (syntax.complementizer(j) || tokens.is(j, Type.COLON)) {
        return true;
      }
      Quote quote = tokens.quoteOpenedAt(j);
      if (quote != null && !syntax.nameQuote(quote)) {
        return true;
      }
      if (j > from && (syntax.finiteCue(j) != null || syntax.participleCue(j) != null)) {
        return false;
      }
    }
    return false;
  }

  // --- whether it is one -----------------------------------------------------------------------

  private boolean agrees(SourcePhrase phrase) {
    CueForm form = place.form();
    if (!form.finite()
        || phrase.head().isEmpty()
        || !place.objectFrames() && phrase.kind() != Kind.DOCUMENT
        || !phrase.names().isEmpty()) {
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
    boolean several = verb.number() != 's' || subject.number() != 's' && !one;
    return several || sameGender(verb, subject);
  }

  private static boolean sameGender(Agreement a, Agreement b) {
    return a.gender() == b.gender() || a.gender() == 'c' || b.gender() == 'c';
  }

  /** One indefinite known word that heads nothing: {@code عادة}, "usually". */
  private boolean adverb(SourcePhrase phrase) {
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

  /** {@code ترفض دخولهم}, {@code أكد حرصه}: what somebody did or felt, which does not speak. */
  private boolean owned(int start) {
    Word word = tokens.word(start);
    boolean deed = word.is(Feature.MASDAR) && word.pronoun() || word.is(Feature.FACT);
    return deed && word.head() == null && !word.isAny(NAMES);
  }

  /** {@code الفوز الكبير}: a common noun, made definite, that heads no source. */
  private static boolean thing(SourcePhrase phrase) {
    return phrase.kind() == Kind.UNKNOWN && phrase.head().isEmpty() && phrase.names().isEmpty();
  }

  private boolean sourceLike(SourcePhrase phrase, boolean mark) {
    Word word = tokens.word(phrase.first());
    boolean deed = word.is(Feature.MASDAR) && word.head() == null && !word.isAny(NAMES);
    if (deed && !word.is(Feature.QUANTIFIER)) {
      return false; // أكدت وجود اتصالات بين قيادات
    }
    if (!phrase.head().isEmpty()) {
      Tense tense = place.form().tense();
      return phrase.kind() != Kind.DOCUMENT || tense == Tense.PAST || tense == Tense.PRESENT;
    }
    if (phrase.kind() == Kind.GROUP && !word.is(Feature.QUANTIFIER)) {
      return mark && !word.is(Feature.MASDAR);
    }
    if (phrase.kind() == Kind.ORGANIZATION || phrase.kind() == Kind.MEDIA) {
      return true;
    }
    boolean knownAgain =
        phrase.kind() == Kind.PERSON
            && phrase.identified() == Identified.NAMED
            && phrase.first() == phrase.last();
    return knownAgain || word.name() || !word.isAny(Feature.MASDAR.bit() | Feature.NOUN.bit());
  }

  // --- where it ends ---------------------------------------------------------------------------

  /** Whatever few words still part a person from {@code أن} are his name, known or not. */
  private SourcePhrase toMark(SourcePhrase phrase) {
    if (phrase.kind() != Kind.PERSON || phrase.identified() == Identified.ANONYMOUS) {
      return phrase;
    }
    int from = phrase.last() + 1;
    for (int j = from; j <= Math.min(place.limit() - 1, from + 3); j++) {
      if (syntax.complementizer(j) || opensContent(j) && syntax.complementizer(j + 1)) {
        return j > from ? sources.named(phrase.first(), j - 1) : phrase;
      }
      if (!partOfName(j)) {
        return phrase;
      }
    }
    return phrase;
  }

  /** {@code مرة أخرى}: words that say nothing of who speaks. */
  private boolean filler(int j) {
    Phrase phrase = syntax.phraseAt(j);
    return phrase != null && phrase.feature() == Feature.FILLER;
  }

  private boolean partOfName(int j) {
    Word word = tokens.word(j);
    boolean told =
        place.personFrames()
            && word.isAny(
                Feature.OUTLET.bit() | Feature.ORGANIZATION.bit() | Feature.COUNTRY.bit());
    return tokens.is(j, Type.WORD)
        && !told
        && !filler(j)
        && word.preposition() == 0
        && !word.conjunction()
        && !syntax.functionWord(j)
        && !word.is(Feature.MASDAR)
        && syntax.timeEnd(j) == j
        && syntax.finiteCue(j) == null
        && syntax.participleCue(j) == null
        && !word.isAny(Feature.FILLER.bit() | Feature.AUDIENCE.bit())
        && word.head() == null
        && !syntax.nounCue(j)
        && !(word.is(Feature.NOUN) && (word.definite() || place.personFrames() && !word.name()));
  }
}
