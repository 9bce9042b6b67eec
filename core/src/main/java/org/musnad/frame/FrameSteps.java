package org.musnad.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Whether one frame fits at one cue: takes its steps in turn, each by the class that knows it,
 * until one does not fit.
 */
final class FrameSteps {
  private final Syntax syntax;
  private final Tokens tokens;
  private final PassiveVowels vowels;
  private final GapSteps gaps;
  private final FarSteps far;
  private final ContentSteps contents;
  private final NominalSteps nominals;
  private final UnmarkedSteps unmarked;
  private final AddresseeSteps addressees;
  private final PredicateSteps predicates;
  private final RelaySteps relays;
  private final NounGaps nounGaps;

  FrameSteps(
      Syntax syntax, SourceReader sources, Frames frames, Adjuncts adjuncts, ContentMarks marks) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.vowels = new PassiveVowels(tokens);
    SourcesAhead ahead = new SourcesAhead(syntax, sources, adjuncts);
    this.nominals = new NominalSteps(syntax, marks, adjuncts);
    this.contents = new ContentSteps(syntax, marks, nominals);
    this.unmarked = new UnmarkedSteps(syntax, marks, contents);
    this.addressees = new AddresseeSteps(syntax, marks, sources.phrases());
    this.predicates = new PredicateSteps(syntax, marks, sources);
    RelayPhrases between = new RelayPhrases(syntax, marks, ahead, adjuncts);
    this.relays =
        new RelaySteps(syntax, frames, marks, between, ahead, adjuncts, contents, nominals);
    this.far = new FarSteps(syntax, marks, between);
    this.gaps = new GapSteps(syntax, marks, adjuncts, between, far);
    this.nounGaps = new NounGaps(syntax, marks, ahead);
  }

  /** What the attempt has found where all steps of its frame fit, or null. */
  @Nullable Match fit(Attempt attempt) {
    List<Step> steps = attempt.frame.steps();
    for (int i = 0; i < steps.size(); i++) {
      attempt.step = i;
      if (!step(attempt, steps.get(i))) {
        return null;
      }
    }
    Match match = attempt.match;
    boolean relays = attempt.frame.is(Trait.RELAY); // نُقل عن المدير قوله
    boolean alone = match.source == null && (match.inner == null || relays);
    match.passive = alone && (match.passive || vowels.passive(attempt.place));
    match.nobody = match.passive;
    return match;
  }

  private boolean step(Attempt attempt, Step step) {
    return switch (step.name()) {
      case "source", "document" -> source(attempt);
      case "adjuncts" -> gaps.adjuncts(attempt);
      case "far" -> far.toMark(attempt);
      case "hearsay" -> hearsay(attempt);
      case "beside" -> nounGaps.beside(attempt);
      case "that" -> contents.that(attempt);
      case "question" -> contents.question(attempt);
      case "if" -> contents.condition(attempt);
      case "colon" -> contents.colon(attempt);
      case "saying" -> contents.saying(attempt);
      case "belief" -> contents.belief(attempt);
      case "news" -> contents.news(attempt);
      case "prep" -> contents.prep(attempt, step.word());
      case "clause" -> contents.clause(attempt);
      case "bare" -> unmarked.bare(attempt);
      case FrameMatcher.REST -> unmarked.rest(attempt);
      case "quote" -> contents.quote(attempt);
      case "nominal" -> nominals.nominal(attempt);
      case "content" -> contents.content(attempt);
      case "from" -> relays.from(attempt, step.word());
      case "his-words" -> relays.hisWords(attempt);
      case "from-here" -> relays.fromHere(attempt);
      case "relayed" -> relays.relayed(attempt);
      case "him" -> relays.him(attempt);
      case "on-it" -> relays.onIt(attempt);
      case "asked" -> addressees.asked(attempt);
      case "asked-deed" -> addressees.askedDeed(attempt);
      case "told-deed" -> addressees.toldDeed(attempt);
      case "addressee" -> addressees.addressee(attempt, step.word());
      case "addressed" -> addressees.addressed(attempt);
      case "described" -> predicates.described(attempt);
      case "deemed" -> predicates.deemed(attempt);
      case "taken-up" -> predicates.takenUp(attempt);
      case "accused" -> addressees.accused(attempt);
      case "seen-in" -> addressees.seenIn(attempt, step.word());
      case "deed" -> addressees.deed(attempt);
      case "event" -> nominals.event(attempt);
      case "whose-event" -> nominals.whoseEvent(attempt);
      case "fact" -> nominals.fact(attempt, step.word());
      case "among" -> contents.among(attempt);
      case "gist" -> contents.gist(attempt);
      case "charge" -> contents.charge(attempt);
      case "object" -> addressees.object(attempt, step.word());
      case "owner" ->
          contents.prep(attempt, step.word()) ? relays.owner(attempt) : relays.maker(attempt);
      case "object-pronoun" -> tokens.word(attempt.place.last()).pronoun();
      case "new" -> nominals.indefinite(attempt);
      case "participle" -> attempt.place.form().tense() == Tense.PARTICIPLE;
      case "words" -> contents.words(attempt);
      case "not-his" ->
          !tokens.word(attempt.at).pronoun()
              && !syntax.is(attempt.at, Feature.COMPLEMENTIZER_PRONOUN);
      case "impersonal" -> impersonal(attempt.place);
      case "past" -> attempt.place.form().tense() == Tense.PAST;
      case "loosely" -> true;
      case "denied" -> syntax.is(attempt.place.first() - 1, Feature.NEGATION);
      case "verbal" -> attempt.place.form().tense() != Tense.NOUN;
      case "somebody" -> somebody(attempt);
      case "overt" -> overt(attempt);
      case "upon" -> addressees.upon(attempt);
      case "held-deed" -> addressees.heldDeed(attempt);
      case "charged" -> addressees.charged(attempt);
      default -> false;
    };
  }

  /** {@code وعلم أن}: whether the cue opens its sentence and shows nobody who does it. */
  private boolean impersonal(CuePlace place) {
    Agreement shown = place.form().agreement();
    return place.form().tense() == Tense.PAST
        && shown.number() == 's'
        && shown.gender() != 'f'
        && !tokens.word(place.last()).pronoun()
        && tokens.opensSentence(place.first());
  }

  /** Whether somebody who can speak stands after the cue or before it. */
  private boolean somebody(Attempt attempt) {
    return attempt.place.subjectBefore()
        || syntax.is(attempt.place.first() - 1, Feature.RELATIVE)
        || speaks(attempt.source.get())
        || unhidden(attempt.place);
  }

  /**
   * {@code لكنها لا تخفي أن}, {@code ولم يخف قلقه}: whether a pronoun tells of whom it is denied.
   */
  private boolean unhidden(CuePlace place) {
    if (!syntax.is(place.first() - 1, Feature.NEGATION)) {
      return false;
    }
    Agreement shown = place.form().agreement();
    Word what = tokens.word(place.last() + 1);
    boolean own =
        what.pronoun()
            && what.is(Feature.MASDAR)
            && !what.is(Feature.NOUN) // not إخوته
            && what.pronounAgreement().fits(shown);
    return own || Words.pronounSubject(syntax, place.first(), shown);
  }

  /** Whether somebody who can speak stands after the cue, and nothing that is its object yet. */
  private boolean overt(Attempt attempt) {
    return speaks(attempt.source.get())
        && !tokens.word(attempt.place.last()).pronoun()
        && !objectAt(attempt.source.end());
  }

  /** {@code أقر المجلس إعادة تشكيل اللجنة}: what the verb is done to, with no preposition. */
  private boolean objectAt(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && word.preposition() == 0
        && !word.definite()
        && (word.head() == null && syntax.nominal(i) || word.is(Feature.MASDAR))
        && !word.isAny(Feature.FILLER.bit() | Feature.ONE.bit())
        && syntax.timeEnd(i) == i;
  }

  /** Whether there is a source, and it is one that can speak. */
  static boolean speaks(@Nullable SourcePhrase source) {
    return source != null && Discourse.canSpeak(source);
  }

  /**
   * {@code ما يتردد}, {@code ما تم تداوله}, {@code ما تناقلته الصحف}: what is passed about, by
   * whoever a verb with a pronoun names, or else by nobody.
   */
  private boolean hearsay(Attempt attempt) {
    int first = attempt.place.first();
    boolean named = tokens.word(first).pronoun() && attempt.place.form().finite();
    attempt.match.passive = !named;
    SourcePhrase source = attempt.source.get();
    return LightVerbs.whatIs(syntax, first) && (named ? speaks(source) : source == null);
  }

  private static boolean source(Attempt attempt) {
    SourcePhrase source = attempt.source.get();
    attempt.match.source = source;
    attempt.match.sourceBefore = false;
    attempt.at = attempt.source.end();
    return true;
  }
}
