package org.musnad.frame;

import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.ClosedAsides;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Whether the source of a cue can begin at a token: not with a word whose ending or meaning no
 * subject has.
 */
final class SourceBeginnings {
  private static final char JIM = 'ج';

  private static final long QUALITIES = Feature.PARTICIPLE.bit() | Feature.ADJECTIVE.bit();

  /** How many circumstances between two commas may part a name from what is said. */
  private static final int MOST_ASIDES = 4;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Adjuncts adjuncts;

  SourceBeginnings(Syntax syntax, SourceReader sources, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.sources = sources;
    this.tokens = syntax.tokens();
    this.adjuncts = adjuncts;
  }

  /** Whether the source of the cue at {@code place} can begin at token {@code start}. */
  boolean canBegin(CuePlace place, int start) {
    if (Praised.at(syntax, start) != null || Fillers.fromMe(syntax, start)) {
      return false;
    }
    if (knownName(start) || sources.calledAgain(start)) {
      return true;
    }
    Word word = tokens.word(start);
    Quote quote = tokens.quoteOpenedAt(start);
    if (quote != null) {
      return syntax.nameQuote(quote)
          && quote.close() + 1 < place.limit()
          && !(calls(place) && !accusative(quote.close() + 1))
          && nameThenMark(place, quote);
    }
    if ((!tokens.is(start, Type.WORD) && !tokens.is(start, Type.NUMBER))
        || word.is(Feature.PRONOUN)
        || place.form().finite() && syntax.marksAccusative(start) // دورًا
        || oblique(place, start)) {
      return false;
    }
    if (object(place, start) || impersonal(start) || theSaying(start)) {
      return false;
    }
    if (word.isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit())) {
      return word.preposition() == 0 && !syntax.measuresTime(start) && !asked(place, start);
    }
    if (tokens.is(start, Type.NUMBER)) {
      HeadForm counted = tokens.word(start + 1).head();
      boolean some = counted != null && !tokens.word(start + 1).definite();
      return !place.objectFrames() || some || someOf(start) || place.anchor() >= 0;
    }
    return syntax.nominal(start)
        && (word.preposition() == 0 || unknownName(place, start))
        && !word.conjunction();
  }

  /**
   * {@code ما سماه «العدوان» على المدينة}: whether a quotation is what something is called; not
   * {@code ما اعتبره «الحزب» تدخلا}.
   */
  private boolean calls(CuePlace place) {
    CueEntry entry = place.form().entry();
    return syntax.is(place.first() - 1, Feature.WHAT)
        && tokens.word(place.last()).pronoun()
        && (entry.has("deem") || entry.has("what-deem"));
  }

  private boolean accusative(int i) {
    return syntax.nominal(i) && tokens.word(i).lastLetter() == Letters.ALIF;
  }

  /** {@code 60 من السكان}, {@code 70% من العمال}: so many of the people or bodies. */
  private boolean someOf(int number) {
    int of = syntax.shareEnd(number + 1);
    Word them = tokens.word(of + 1);
    return Words.from(tokens.word(of))
        && them.head() != null
        && (Words.people(them) || Words.organization(them) && them.head().plural());
  }

  /** {@code كوت ديفوار}: a name of several words, whatever the first of them could be elsewhere. */
  private boolean knownName(int start) {
    Phrase phrase = syntax.phrases().name(start);
    return phrase != null
        && !phrase.name().ambiguous()
        && phrase.keys().size() > 1
        && phrase.keys().get(0).equals(tokens.word(start).key()) // not لوزارة المالية
        && !syntax.complementizer(start);
  }

  /** {@code أعلنت قرارا}: the alif of an indefinite accusative, which no subject bears. */
  private boolean object(CuePlace place, int start) {
    Word word = tokens.word(start);
    boolean noun = word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit() | Feature.ADJECTIVE.bit());
    return place.form().finite()
        && noun
        && !word.definite()
        && !word.pronoun()
        && !word.isAny(SourceLikeness.NAMES)
        && word.lastLetter() == Letters.ALIF
        && !ofTwo(word, start + 1)
        && word.key().charAt(word.length() - 2) != Letters.YA; // قضايا
  }

  /** {@code رجلا الأعمال}, {@code سفيرا مصر}: two, with whose they are right after. */
  private boolean ofTwo(Word word, int whose) {
    Word next = tokens.word(whose);
    Word further = tokens.word(whose + 1);
    boolean noun = // وزيرا خارجية مصر
        next.lastLetter() != Letters.ALIF
            && further.isAny(Words.LAND)
            && further.preposition() == 0;
    boolean land =
        (next.isAny(Words.PROPER) || noun) && next.preposition() == 0 && !next.conjunction();
    return next.definite() || word.head() != null && (land || tokens.quoteOpenedAt(whose) != null);
  }

  /**
   * {@code وحث جميع الأطراف}, {@code ناشد كل الشركات}: all of them are asked, and do not ask; all
   * forms of something are refused, and refuse nothing.
   */
  private boolean asked(CuePlace place, int start) {
    char first = tokens.word(start).firstLetter();
    String act = place.form().entry().act();
    HeadForm head = tokens.word(start + 1).head();
    boolean thing = // ترفض كل صور التدخل
        act.equals("deny")
            && !syntax.from(start + 1) // رفض كل من
            && (head == null || head.kind().equals("document"));
    return place.form().finite()
        && (act.equals("demand") || thing)
        && (first == Letters.KA || first == JIM)
        && syntax.is(start, Feature.QUANTIFIER)
        && (tokens.word(start + 1).definite() || thing && tokens.word(start + 2).definite());
  }

  /** {@code نقلت عنه القول إن}: what is relayed of him, and nobody. */
  private boolean theSaying(int start) {
    return syntax.is(start - 1, Feature.PREPOSITION_PRONOUN)
        && tokens.word(start).definite()
        && tokens.word(start).head() == null
        && syntax.nounCue(start)
        && syntax.complementizer(start + 1);
  }

  /** {@code المتوقع أن}, {@code مفادها أن}: an impersonal word with its clause is no subject. */
  private boolean impersonal(int start) {
    return syntax.complementizer(start + 1)
        && (syntax.is(start, Feature.IMPERSONAL) || syntax.isPhrase(start, Feature.GIST));
  }

  /** {@code طالب اللاعبين}: a plural whose ending no subject bears. */
  private boolean oblique(CuePlace place, int start) {
    if (!place.form().finite()) {
      return false;
    }
    Word word = tokens.word(start);
    boolean plural =
        word.head() != null
            ? word.head().plural() && word.heads("group")
            : word.definite() && word.is(Feature.ADJECTIVE);
    boolean object = place.objectFrames() && plural && word.key().endsWith(Letters.OBLIQUE_PLURAL);
    return object || syntax.oblique(start);
  }

  /** An unknown word whose first letter only looks like a preposition. */
  private boolean unknownName(CuePlace place, int start) {
    Word word = tokens.word(start);
    return !word.known()
        && (syntax.complementizer(start + 1)
            || tokens.is(start + 1, Type.COLON)
            || !place.objectFrames()
                && !place.prepositions().contains(String.valueOf(word.preposition())));
  }

  /** A short quotation right after the cue is a name only if the content is still to come. */
  private boolean nameThenMark(CuePlace place, Quote quote) {
    int after = quote.close() + 1;
    boolean also = tokens.is(after, Type.OPEN); // «قوى» (أسايش)
    int next = also ? syntax.parenthesisEnd(after) : after;
    if (place.anchor() > next && adjuncts.reach(next, place.anchor(), place.prepositions())) {
      return true;
    }
    if (tokens.is(next, Type.COMMA)) {
      next++; // وأشار "فلان"، إلى
      boolean office = // يقول «فلان»، صاحب محل:
          tokens.word(next).heads("person") && tokens.word(next).finiteCue() == null;
      return office || saysOfHim(next) || stillToCome(place, next) || afterAside(place, quote);
    }
    if (toldOf(place, next)) {
      return true; // قال «فلان» وهو صياد إن
    }
    return syntax.nominal(next)
        || place.anchor() > next && syntax.is(next, Feature.ADJECTIVE) // «فلان» أكبر شركة
        || place.objectFrames() && syntax.is(next, Feature.WHAT) // نفى "الحزب" ما ورد
        || syntax.is(next, Feature.DEMONSTRATIVE) // نفى "الحزب" ذلك
        || tokens.is(next, Type.COLON)
        || stillToCome(place, circumstancesEnd(place, next)) // ذكرت «الأفق» أمس أن
        || (syntax.preposition(next) && place.objectFrames())
        || (tokens.quoteOpenedAt(next) != null);
  }

  /**
   * {@code "فلان"، وهو نازح،}, {@code "فلان"، الذي نزح،}, {@code "فلان"، 45 عاما،}, {@code "فلان"،
   * التابعة للوزارة،}.
   */
  private boolean saysOfHim(int i) {
    Word word = tokens.word(i);
    boolean belongs = word.definite() && word.isAny(Feature.ATTACHING.bit() | QUALITIES);
    return ClosedAsides.opens(word)
        || belongs && syntax.preposition(i + 1)
        || belongs && tokens.word(i + 1).preposition() != 0
        || tokens.is(i, Type.NUMBER) && syntax.is(i + 1, Feature.TIME_UNIT);
  }

  /** {@code أعرب «فلان» خلال اللقاء عن}: the token after when and where somebody spoke. */
  private int circumstancesEnd(CuePlace place, int from) {
    int at = from;
    for (int guard = 0; guard < MOST_ASIDES; guard++) {
      int end = adjuncts.end(at, place.limit(), place.prepositions());
      if (end == at) {
        break;
      }
      at = end;
    }
    return at;
  }

  /**
   * {@code أعلن "التحالف"، أمس، مقتل}, {@code طالب "اللقاء"، في بيان، بمحاسبة}: after the name of a
   * body, a circumstance between commas and what is said after it.
   */
  private boolean afterAside(CuePlace place, Quote quote) {
    if (!place.form().finite() || !body(quote)) {
      return false;
    }
    int at = quote.close() + 2;
    for (int guard = 0; guard < MOST_ASIDES && !tokens.is(at, Type.COMMA); guard++) {
      int next = adjuncts.end(at, place.limit(), place.prepositions());
      if (next == at) {
        return false;
      }
      at = next;
    }
    int content = at + 1;
    String written = String.valueOf(tokens.word(content).preposition());
    boolean thing =
        (place.objectFrames() || place.personFrames())
            && (tokens.quoteOpenedAt(content) != null
                || syntax.nominal(content) && syntax.participleCue(content) == null);
    return tokens.is(at, Type.COMMA)
        && content < place.limit()
        && (thing || stillToCome(place, content) || place.prepositions().contains(written));
  }

  /**
   * {@code «فلان» وهو صياد إن}, {@code «فلان» الذي يعمل صيادا}: a clause on him, before the mark.
   */
  private boolean toldOf(CuePlace place, int i) {
    return place.anchor() > i && ClosedAsides.opens(tokens.word(i));
  }

  /** Whether quotation marks stand around the name of a body, or what can be one. */
  private boolean body(Quote quote) {
    Word name = tokens.word(quote.first());
    boolean known = syntax.namedAt(quote.first()); // "أونروا"
    boolean deed = name.is(Feature.MASDAR) && name.head() == null;
    return known
        || name.definite() && !deed
        || name.heads("organization")
        || name.heads("media")
        || !name.known();
  }

  /** Whether the content, or whose words it is, is still to come at token {@code i}. */
  private boolean stillToCome(CuePlace place, int i) {
    Phrase phrase = syntax.phrases().cue(i);
    boolean relays = // نقلا عن مصدر, على لسان مصدر
        phrase != null && phrase.cue().tense() == Tense.PREPOSITION;
    boolean words = syntax.is(i, Feature.WHAT) && place.form().entry().has("relay-words");
    return syntax.complementizer(i) || opensContent(place, i) || relays || words;
  }

  private boolean opensContent(CuePlace place, int i) {
    return place.prepositions().contains(tokens.word(i).key());
  }
}
