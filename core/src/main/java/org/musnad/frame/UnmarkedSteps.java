package org.musnad.frame;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * The steps for a content that no mark shows: words right after a verb of saying, known by what
 * they begin with or because nothing else can follow it.
 */
final class UnmarkedSteps {
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
  private final ContentSteps contents;

  UnmarkedSteps(Syntax syntax, ContentMarks marks, ContentSteps contents) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.contents = contents;
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
    boolean verb =
        attempt.place.form().tense() != Tense.NOUN && (startsBare(at) || goesOn(attempt));
    if (source == null) {
      return at == attempt.place.last() + 1 && (word.is(Feature.PRONOUN) || verb);
    }
    boolean named = !source.names().isEmpty();
    boolean pronoun = word.is(Feature.PRONOUN) && word.firstLetter() != Letters.HA;
    boolean we = pronoun || syntax.verb(at) && word.verbs().isEmpty(); // وقال الوزير نسعى
    return we && !word.conjunction() && (named || source.definite())
        || verb && at == source.last() + 1 && named;
  }

  /** {@code قال أعتقد}, {@code مضيفا تزيد}: a verb of report that can only be what is said. */
  private boolean goesOn(Attempt attempt) {
    int at = attempt.at;
    CueForm next = syntax.finiteCue(at);
    boolean we = tokens.word(at).is(Feature.FIRST_PERSON);
    boolean participle = attempt.place.form().tense() == Tense.PARTICIPLE;
    return at == attempt.place.last() + 1
        && next != null
        && !tokens.word(at).conjunction()
        && (we || participle && next.tense() == Tense.PRESENT);
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
      return contents.content(attempt);
    }
    while (tokens.word(attempt.at).isAny(Feature.PREPOSITION_PRONOUN.bit() | Feature.FILLER.bit())
            && !thereIs(attempt.at)
        || tokens.is(attempt.at, Type.COMMA)) {
      attempt.at++;
    }
    boolean clause = (source == null || adds(attempt)) && !apart(attempt);
    if (!enoughWords(attempt) || clause && !begins(attempt.at)) {
      return false;
    }
    int mark = marked(attempt);
    if (mark >= 0) {
      attempt.at = mark;
      return contents.content(attempt);
    }
    return attempt.beginHere(Match.Shape.CLAUSE);
  }

  /** Whether the verb says something by itself, and nothing before it takes that back. */
  private boolean asserts(Attempt attempt) {
    int cue = attempt.place.first();
    Word verb = tokens.word(cue);
    Tense tense = attempt.place.form().tense();
    return (attempt.place.form().finite() || tense == Tense.PARTICIPLE && apart(attempt))
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
    boolean alone = opens(cue) || apart(attempt);
    boolean says = source == null ? alone : Discourse.canSpeak(source) && !words(source);
    return says && (!adds(attempt) || goesOn && known);
  }

  /** {@code وأضاف، لكن السد امتلأ}: whether a comma stands for the colon. */
  private boolean apart(Attempt attempt) {
    return tokens.is(attempt.place.last() + 1, Type.COMMA);
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
      if (contents.spoken(quote) && !syntax.nameQuote(quote)) {
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
    return tokens.opensSentence(cue);
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
        || thereIs(at)
        || startsBare(at);
  }

  /** {@code هناك نقص في الدواء}: that there is something, which nothing has made definite. */
  private boolean thereIs(int at) {
    Word there = tokens.word(at);
    Word what = tokens.word(at + 1);
    return there.is(Feature.FILLER)
        && there.firstLetter() == Letters.HA
        && there.lastLetter() == Letters.KA
        && syntax.nominal(at + 1)
        && !what.definite()
        && !what.pronoun();
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
}
