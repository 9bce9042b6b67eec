package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** The steps that say where the content begins and how it is bounded. */
final class ContentSteps {
  /** How many words there must be at least of what is said with no mark. */
  private static final int FEWEST = 4;

  /** How far from a verb of saying the mark of what is said may stand. */
  private static final int FARTHEST = 20;

  /** After these a verb of saying takes up something or says nothing: ما قال, ماذا قال. */
  private static final long NO_ASSERTION =
      Feature.RELATIVE.bit()
          | Feature.WHAT.bit()
          | Feature.QUESTION.bit()
          | Feature.NEGATION.bit()
          | Feature.COMPLEMENTIZER.bit()
          | Feature.CONDITION.bit();

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;

  ContentSteps(Syntax syntax, ContentMarks marks) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
  }

  // --- clauses ---------------------------------------------------------------------------------

  /** A complementizer, which a colon may precede or follow. */
  boolean that(Attempt attempt) {
    if (tokens.is(attempt.at, Type.COLON)) {
      attempt.at++;
      if (syntax.is(attempt.at, Feature.FIRST_PERSON)) {
        return false;
      }
    }
    if (!syntax.complementizer(attempt.at)
        || ofAnotherVerb(attempt)
        || resumed(attempt, tokens.word(attempt.at).key())) {
      return false;
    }
    if (!syntax.is(attempt.at, Feature.COMPLEMENTIZER_PRONOUN)) {
      attempt.at++;
      if (tokens.is(attempt.at, Type.COLON) || tokens.is(attempt.at, Type.COMMA)) {
        attempt.at++;
      }
    }
    return attempt.beginHere(Match.Shape.CLAUSE);
  }

  /** {@code قالها ردا على أصدقاء حاولوا بأن}: a verb right before takes that clause for its own. */
  private boolean ofAnotherVerb(Attempt attempt) {
    int at = attempt.at;
    return at > attempt.place.last() + 1
        && tokens.word(at).key().charAt(0) == Letters.BA
        && syntax.verb(at - 1);
  }

  /** "Whether", which is no part of the content, or a question word, which is. */
  boolean question(Attempt attempt) {
    Phrase whether = marks.whether(attempt.at);
    if (whether != null) {
      attempt.at += whether.keys().size();
      return attempt.beginHere(Match.Shape.CLAUSE);
    }
    return syntax.is(attempt.at, Feature.QUESTION) && attempt.beginHere(Match.Shape.CLAUSE);
  }

  /** A colon; a complementizer after it still opens the clause. */
  boolean colon(Attempt attempt) {
    if (!tokens.is(attempt.at, Type.COLON)) {
      return false;
    }
    attempt.at++;
    if (syntax.complementizer(attempt.at) && !syntax.is(attempt.at, Feature.FIRST_PERSON)) {
      return that(attempt);
    }
    boolean quoted = marks.speech(attempt.at) != null;
    return attempt.beginHere(quoted ? Match.Shape.QUOTE : Match.Shape.COLON);
  }

  /** Whether there is a clause where the steps before let the content begin. */
  boolean clause(Attempt attempt) {
    int content = attempt.match.content;
    return content < attempt.place.limit() && tokens.type(content) != Type.STOP;
  }

  /**
   * {@code وأضاف نحن نرحب}, {@code وأضاف بلغت الكلفة}: words with no mark at all, known by the
   * first person or by a verb right after the verb of saying and its subject.
   */
  boolean bare(Attempt attempt) {
    return bareSpeech(attempt) && attempt.beginHere(Match.Shape.CLAUSE);
  }

  private boolean bareSpeech(Attempt attempt) {
    int at = attempt.at;
    Word word = tokens.word(at);
    if (!tokens.is(at, Type.WORD)) {
      return false;
    }
    SourcePhrase source = attempt.source.get();
    boolean verb = attempt.place.form().tense() != Tense.NOUN && startsBare(at);
    if (source == null) {
      return at == attempt.place.last() + 1 && (word.is(Feature.PRONOUN) || verb);
    }
    boolean named = !source.names().isEmpty();
    boolean pronoun = word.is(Feature.PRONOUN) && word.key().charAt(0) != Letters.HA;
    boolean we = pronoun || syntax.verb(at) && word.verbs().isEmpty(); // وقال الوزير نسعى
    return we && !word.conjunction() && (named || source.definite())
        || verb && at == source.last() + 1 && named;
  }

  /**
   * {@code قال الوزير في حال تأخر الدفع سنلغي العقد}: whatever else stands after a verb that can
   * only be followed by what is said, or that can but not by the words that stand there.
   */
  boolean rest(Attempt attempt) {
    SourcePhrase source = attempt.source.get();
    if (!asserts(attempt) || !speaks(attempt, source)) {
      return false;
    }
    if (attempt.place.anchor() >= 0) {
      attempt.at = attempt.place.anchor();
      attempt.at += syntax.preposition(attempt.at) ? 1 : 0;
      return content(attempt);
    }
    while (tokens.word(attempt.at).isAny(Feature.PREPOSITION_PRONOUN.bit() | Feature.FILLER.bit())
        || tokens.is(attempt.at, Type.COMMA)) {
      attempt.at++;
    }
    boolean clause = source == null || adds(attempt);
    if (!enoughWords(attempt) || clause && !begins(attempt.at)) {
      return false;
    }
    int mark = marked(attempt);
    if (mark >= 0) {
      attempt.at = mark;
      return content(attempt);
    }
    return attempt.beginHere(Match.Shape.CLAUSE);
  }

  /** Whether the verb says something by itself, and nothing before it takes that back. */
  private boolean asserts(Attempt attempt) {
    int cue = attempt.place.first();
    Word verb = tokens.word(cue);
    Tense tense = attempt.place.form().tense();
    return attempt.place.form().finite()
        && !verb.pronoun()
        && !(verb.is(Feature.FIRST_PERSON) && tense == Tense.PRESENT)
        && !tokens.word(cue - 1).isAny(NO_ASSERTION)
        && !tokens.is(cue - 1, Type.OPEN)
        && tokens.word(cue - 1).cue(Tense.PREPOSITION) == null;
  }

  /** Whether its subject speaks; of a verb that can also add a thing only one who is known. */
  private boolean speaks(Attempt attempt, @Nullable SourcePhrase source) {
    int cue = attempt.place.first();
    boolean known = source == null || source.definite() || !source.names().isEmpty();
    boolean goesOn = opens(cue) || tokens.word(cue).conjunction(); // not كان يتابع التدريب
    boolean says = source == null ? opens(cue) : Discourse.canSpeak(source) && !words(source);
    return says && (!adds(attempt) || goesOn && known);
  }

  /** {@code أضاف هدفا}: whether what the verb is done to may be no words. */
  private static boolean adds(Attempt attempt) {
    return attempt.place.form().entry().has("goes-on");
  }

  /** {@code يقول سائق، ويدعى سالم، إن}: the mark or quotation that stands further off, or -1. */
  private int marked(Attempt attempt) {
    for (int j = attempt.at; j < attempt.within(FARTHEST); j++) {
      if (tokens.is(j, Type.COMMA) && syntax.complementizer(j + 1)) {
        return j + 1;
      }
      Quote quote = marks.speech(j);
      if (speaks(quote) && !syntax.nameQuote(quote)) {
        return j;
      }
    }
    return -1;
  }

  /** Whether there are words enough, and none of them reports by itself what comes after it. */
  private boolean enoughWords(Attempt attempt) {
    int last = attempt.at + FEWEST;
    for (int j = attempt.at; j < last; j++) {
      if (!tokens.isWord(j) && j == attempt.at || syntax.participleCue(j) != null) {
        return false;
      }
    }
    return attempt.place.limit() >= last;
  }

  /** {@code قال الناخبون «لا»}: what they said rather than what they are called. */
  private boolean words(SourcePhrase source) {
    boolean called = source.kind() == Kind.MEDIA || source.kind() == Kind.ORGANIZATION;
    return !called && tokens.quoteClosedAt(source.last()) != null;
  }

  private boolean opens(int cue) {
    return cue == tokens.sentenceBegin(tokens.sentenceOf(cue));
  }

  /** Whether a clause, and no object of a verb, can begin at {@code at}. */
  private boolean begins(int at) {
    return tokens
            .word(at)
            .isAny(
                Feature.PRONOUN.bit()
                    | Feature.NEGATION.bit()
                    | Feature.AUXILIARY.bit()
                    | Feature.CONDITION.bit()
                    | Feature.SUBORDINATE.bit()
                    | Feature.TOPIC.bit()
                    | Feature.COMPLEMENTIZER_RESUMING.bit())
        || syntax.preposition(at) && syntax.is(at + 1, Feature.CONDITION)
        || startsBare(at);
  }

  /** Whether a verb begins a clause at {@code at}; not {@code صلى الله}, which is a wish. */
  private boolean startsBare(int at) {
    String subject = tokens.word(at + 1).key();
    boolean wish =
        subject.length() == 4
            && subject.charAt(1) == Letters.LI
            && subject.charAt(2) == Letters.LI
            && subject.charAt(3) == Letters.HA;
    return syntax.verb(at)
        && !wish
        && !tokens.word(at).conjunction()
        && !syntax.is(at, Feature.CONJUNCTION)
        && syntax.finiteCue(at) == null;
  }

  // --- words before the content ------------------------------------------------------------------

  /** {@code بالقول}: a verbal noun of saying with its preposition. */
  boolean saying(Attempt attempt) {
    if (!marks.saying(attempt.at)) {
      return false;
    }
    attempt.at++;
    return true;
  }

  /** A preposition, alone or as the first letter of the word where the content begins. */
  boolean prep(Attempt attempt, String preposition) {
    int at = attempt.at;
    if (!marks.preposition(preposition, at) || resumed(attempt, preposition)) {
      return false;
    }
    if (preposition.length() > 1 || tokens.word(at).key().equals(preposition)) {
      attempt.at++;
      attempt.match.skip = 0;
    } else {
      attempt.match.skip = syntax.complementizer(at) ? 0 : 1;
    }
    return attempt.at < attempt.place.limit();
  }

  /** {@code الخطوة التي تطالب بها}: a pronoun with that preposition stands for what it asks for. */
  private boolean resumed(Attempt attempt, String preposition) {
    int after = attempt.place.last() + 1;
    return after < attempt.at
        && tokens.word(after).is(Feature.PREPOSITION_PRONOUN)
        && tokens.word(after).key().charAt(0) == preposition.charAt(0);
  }

  /** {@code ، منها}: what leads to one or more of the things that the noun counts. */
  boolean among(Attempt attempt) {
    int at = tokens.is(attempt.at, Type.COMMA) ? attempt.at + 1 : attempt.at;
    Phrase phrase = marks.among(at);
    if (phrase == null) {
      return false;
    }
    attempt.at = at + phrase.keys().size();
    return attempt.at < attempt.place.limit();
  }

  // --- quotations and noun phrases ---------------------------------------------------------------

  /** A quotation, which a colon or comma may precede. */
  boolean quote(Attempt attempt) {
    if (tokens.is(attempt.at, Type.COLON) || tokens.is(attempt.at, Type.COMMA)) {
      attempt.at++;
    }
    Quote quote = marks.speech(attempt.at);
    return quote != null && !byName(quote) && attempt.beginHere(Match.Shape.QUOTE);
  }

  /** {@code فلان «تاجر»: …}: what the source is, with the mark of what is said still to come. */
  private boolean byName(Quote quote) {
    int next = quote.close() + 1;
    boolean mark = tokens.is(next, Type.COLON) || syntax.complementizer(next);
    return mark && syntax.nameQuote(quote);
  }

  /** A clause, a quotation or a noun phrase. */
  boolean content(Attempt attempt) {
    if (syntax.complementizer(attempt.at)) {
      return that(attempt);
    }
    if (tokens.is(attempt.at, Type.COLON)) {
      return colon(attempt);
    }
    Quote quote = marks.speech(attempt.at);
    return speaks(quote) ? attempt.beginHere(Match.Shape.QUOTE) : nominal(attempt);
  }

  /** Whether a quotation is speech rather than a name that a noun phrase begins with. */
  private boolean speaks(@Nullable Quote quote) {
    return quote != null && !(syntax.nameQuote(quote) && tokens.isWord(quote.close() + 1));
  }

  /** A noun phrase that states a fact or position. */
  boolean nominal(Attempt attempt) {
    int at = attempt.at;
    int skip = attempt.match.skip;
    Word word = tokens.word(at);
    if (tokens.is(at, Type.COLON) || word.preposition() != 0 && skip == 0) {
      return false;
    }
    if (!beginsNominal(at, skip)
        || mere(at)
        || word.is(Feature.RELATIVE)
        || word.is(Feature.NOUN) && word.is(Feature.NAME_PARTICLE) // لا قدر الله
        || syntax.timeEnd(at) > at && !beginning(word)
        || skip > 0
            && !beginning(word)
            && syntax.is(at, Feature.TIME_PART)
            && syntax.timeEnd(at + 1) > at + 1
        || word.is(Feature.FILLER)
        || word.cue(Tense.PREPOSITION) != null) {
      return false;
    }
    return attempt.begin(at, skip, Match.Shape.NOMINAL);
  }

  /** {@code بالبدء فورا}: a deed, not the beginning of a time. */
  private static boolean beginning(Word word) {
    return word.definite() && word.is(Feature.MASDAR) && word.is(Feature.TIME_PART);
  }

  /** {@code رفض ذلك}: a demonstrative alone only points to what was told before. */
  private boolean mere(int at) {
    Word word = tokens.word(at);
    return word.is(Feature.DEMONSTRATIVE)
        && word.lastLetter() == Letters.KA
        && !tokens.word(at + 1).definite();
  }

  /** {@code أبدى استعداده}: a verbal noun, which says what happens or how things stand. */
  boolean event(Attempt attempt) {
    return marks.event(attempt.at);
  }

  /** The same, of somebody or something; not {@code أوضح المدير إدارة النادي}. */
  boolean whoseEvent(Attempt attempt) {
    Word word = tokens.word(attempt.at);
    return event(attempt) && !word.definite() && word.head() == null && !word.conjunction();
  }

  /**
   * {@code ضرورة}, {@code وجود}: a noun that makes a position or fact of what hangs on it; not
   * {@code كرر التأكيد أن}, where the verbal noun reports.
   */
  boolean fact(Attempt attempt) {
    int next = attempt.at + 1;
    boolean that = // the preposition before it is the verbal noun's own
        syntax.complementizer(next) || syntax.preposition(next) && syntax.complementizer(next + 1);
    return syntax.is(attempt.at, Feature.FACT)
        && !(that && tokens.word(attempt.at).cue(Tense.NOUN) != null);
  }

  private boolean beginsNominal(int at, int skip) {
    Word word = tokens.word(at);
    boolean apart = tokens.is(at - 1, Type.COMMA) || tokens.is(at - 1, Type.DASH); // ، أمس، بيع
    boolean deed = word.is(Feature.MASDAR) && apart;
    boolean nearness = // كشف عن قرب التعاقد
        syntax.about(at - 1) && syntax.preposition(at) && tokens.isWord(at + 1);
    boolean governed = // عن تشككهم: after a preposition a noun of any spelling
        skip == 0 && syntax.preposition(at - 1) && word.pronoun() && !syntax.functionWord(at);
    return syntax.nominal(at)
        || governed
        || nearness
        || deed && syntax.finiteCue(at) == null
        || tokens
            .word(at)
            .isAny(Feature.QUANTIFIER.bit() | Feature.DEMONSTRATIVE.bit() | Feature.NEGATION.bit())
        || (skip > 0 && tokens.is(at, Type.WORD))
        || tokens.is(at, Type.NUMBER)
        || tokens.quoteOpenedAt(at) != null;
  }
}
