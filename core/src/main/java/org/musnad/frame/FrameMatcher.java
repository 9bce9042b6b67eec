package org.musnad.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Tries the frames of one cue at one place. Looks no further than a clause can reach. */
public final class FrameMatcher {
  private static final int REACH = 60;

  /** The frame that is tried when no other fits, and its step. */
  public static final String REST = "rest";

  /** Preposition, complementizer and a colon after it. */
  private static final int LONGEST_MARK = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Frames frames;
  private final SourcesAfterCues after;
  private final PassiveVowels vowels;
  private final Anchors anchors;
  private final GapSteps gaps;
  private final ContentSteps contents;
  private final NominalSteps nominals;
  private final UnmarkedSteps unmarked;
  private final AddresseeSteps addressees;
  private final PredicateSteps predicates;
  private final RelaySteps relays;
  private final NounGaps nounGaps;
  private final Another another;
  private final SubjectPronouns pronouns;
  private final FrameNeeds.Marks marksAhead;
  private final LaterObject laterObject;

  public FrameMatcher(Syntax syntax, SourceReader sources, Frames frames, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.frames = frames;
    this.after = new SourcesAfterCues(syntax, sources, adjuncts);
    this.vowels = new PassiveVowels(tokens);
    ContentMarks marks = new ContentMarks(syntax);
    this.anchors = new Anchors(syntax, marks);
    SourcesAhead ahead = new SourcesAhead(syntax, sources, adjuncts);
    this.nominals = new NominalSteps(syntax, marks);
    this.contents = new ContentSteps(syntax, marks, nominals);
    this.unmarked = new UnmarkedSteps(syntax, marks, contents);
    this.addressees = new AddresseeSteps(syntax, marks, sources.phrases());
    this.predicates = new PredicateSteps(syntax, marks, sources);
    this.relays = new RelaySteps(syntax, frames, marks, ahead, adjuncts, contents, nominals);
    this.gaps = new GapSteps(syntax, marks, adjuncts, relays);
    this.nounGaps = new NounGaps(syntax, marks, ahead);
    this.another = new Another(syntax, sources);
    this.pronouns = new SubjectPronouns(syntax);
    this.marksAhead = new FrameNeeds.Marks(syntax);
    this.laterObject = new LaterObject(syntax, marks);
  }

  /** Whether any frame of {@code form} has the trait. */
  public boolean any(CueForm form, Trait trait) {
    for (Frame frame : frames.of(form.entry()).frames()) {
      if (frame.is(trait)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the cue is one of accusing somebody of something. */
  public boolean accuses(CueForm form) {
    return form.entry().act().equals("accuse") && any(form, Trait.MATTER);
  }

  /** Whether the frame of {@code form} that is tried first has the trait. */
  public boolean first(CueForm form, Trait trait) {
    for (Frame frame : frames.of(form.entry()).frames()) {
      if (!frame.has("gist")) {
        return frame.is(trait);
      }
    }
    return false;
  }

  /** The first frame of {@code form} that fits at the cue {@code [first, last]}, or null. */
  public @Nullable Match match(int first, int last, CueForm form) {
    return match(first, last, form, false);
  }

  /** The same, for a verb whose subject stands before it, so that none is looked for after it. */
  public @Nullable Match match(int first, int last, CueForm form, boolean subjectBefore) {
    CuePlace place = place(first, last, form, subjectBefore);
    CuePlace anchored = anchors.anchored(place);
    boolean aims = form.finite() && place.personFrames() && !tokens.word(place.last()).pronoun();
    Match match = aims ? askedAtOnce(place) : null;
    SourceAfterCue source = new SourceAfterCue(place, after);
    if (match == null && aims && anchored != null) {
      match = asked(place, source);
    }
    SourceAfterCue nearest = anchored == null ? source : new SourceAfterCue(anchored, after);
    if (match == null && anchored != null) {
      match = match(anchored, nearest);
    }
    if (match == null) {
      match = match(place, source);
    }
    if (match != null && anchored != null) {
      match = atMark(anchored, match);
    }
    if (match != null) {
      match = atObject(place, match);
    }
    if (match == null) {
      match = refused(place, source);
    }
    if (match != null && form.finite() && !match.sourceBefore && form.entry().has("told-bi")) {
      match.source = match.source == null ? null : another.beforeTold(match.source);
    }
    return match != null ? match : rest(anchored == null ? place : anchored, nearest);
  }

  /** The clause at the mark, where the match only has a noun phrase before it; else the match. */
  private Match atMark(CuePlace anchored, Match match) {
    if (!anchors.passed(match, anchored.anchor())) {
      return match;
    }
    CuePlace plain = anchored.plain();
    Match clause = match(plain, new SourceAfterCue(plain, after));
    boolean there = clause != null && clause.frame.has("that") && !clause.frame.has("prep");
    return there ? clause : match;
  }

  /**
   * The match at the object that stands further on, where it was read in the source; or itself.
   * Null if the source alone goes on there.
   */
  private @Nullable Match atObject(CuePlace place, Match match) {
    int mark = laterObject.mark(place, match);
    if (mark < 0) {
      return laterObject.joined(match) ? afterJoined(place, match) : match;
    }
    CuePlace later = place.anchored(mark);
    Match better = match(later, new SourceAfterCue(later, after));
    SourcePhrase whole = better == null ? laterObject.upTo(mark, match, sources) : null;
    if (whole != null) {
      better = match(later, known(later, whole));
    }
    return better != null && better.source != null ? better : match;
  }

  /**
   * {@code قدر خبراء في بيع وتصنيع العطور حجم السوق}: the match after the words that "and" joins to
   * the source, or null.
   */
  private @Nullable Match afterJoined(CuePlace place, Match match) {
    if (!place.form().finite() || !speaks(match.source)) {
      return null;
    }
    NounPhrases.Around around =
        new NounPhrases.Around(place.objectFrames(), false, place.prepositions());
    int end = sources.phrases().end(match.content, place.limit(), around);
    SourcePhrase whole = sources.typed(match.source.first(), Math.max(match.content, end - 1));
    Match better = match(place, known(place, whole));
    boolean far = better != null && better.frame.is(Trait.DISTANT);
    return better == null || far || laterObject.joined(better) ? null : better;
  }

  /**
   * {@code طالبت النقابة الحكومة أن}, {@code طلبت النقابة إلى الحكومة أن}: somebody asked stands
   * right after the source, or after a preposition, before the mark.
   */
  private @Nullable Match asked(CuePlace place, SourceAfterCue source) {
    Match match = speaks(source.get()) ? aimed(place, source) : null;
    int at = source.end();
    boolean fits =
        match != null && (match.frame.has("prep") || match.content == at && another.begins(at));
    return fits ? match : null;
  }

  /**
   * {@code وهم يطالبون الحكومة أن}, {@code التي دعت الأطراف إلى}, {@code رسالة دعا فيها الأطراف
   * إلى}: no subject follows such a verb, so that who stands there is asked.
   */
  private @Nullable Match askedAtOnce(CuePlace place) {
    boolean relative = syntax.is(place.first() - 1, Feature.RELATIVE);
    int at = pronouns.askedIn(place);
    boolean none =
        relative
            || place.form().agreement().number() != 's'
            || at > place.last() + 1
            || another.calledUpon(place, at);
    Match match =
        none && !place.subjectBefore() && another.somebody(at)
            ? aimed(place, known(place, null))
            : null;
    boolean here = match != null && match.content == at;
    return here && !(relative && another.takenUp(at, match)) ? match : null;
  }

  /**
   * {@code ونفت الاتهامات}, {@code ورفض القرار}: no paper denies or refuses but by what it says, so
   * that one alone is what somebody refuses.
   */
  private @Nullable Match refused(CuePlace place, SourceAfterCue source) {
    boolean refuses = place.form().finite() && place.form().entry().act().equals("deny");
    SourcePhrase paper = refuses && !place.subjectBefore() ? source.get() : null;
    boolean object =
        paper != null
            && (paper.kind() == Kind.DOCUMENT || tokens.word(paper.first()).cue(Tense.NOUN) != null)
            && paper.definite()
            && paper.names().isEmpty();
    for (Frame frame : object ? place.frames().frames() : List.<Frame>of()) {
      Match match =
          frame.is(Trait.OBJECT) ? fit(new Attempt(place, known(place, null), frame)) : null;
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** What stands after a verb that is nothing but speech, where no other frame fits, or null. */
  private @Nullable Match rest(CuePlace place, SourceAfterCue source) {
    for (Frame frame : place.frames().rest()) {
      Match match = fit(new Attempt(place, source, frame));
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** The first frame that fits; where the content's mark is known, that ends there. */
  private @Nullable Match match(CuePlace place, SourceAfterCue source) {
    boolean anchored = place.anchor() >= 0;
    List<Frame> frames = place.frames().frames();
    FrameNeeds needs = place.frames().needs();
    int marks = marksAhead.after(place);
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      if (anchored && frame.has("far")) {
        continue;
      }
      if (!needs.met(i, marks)) {
        if (needs.source(i)) {
          source.get(); // all the same: its name is known again further on
        }
        continue;
      }
      Match match = fit(new Attempt(place, source, frame));
      boolean there =
          match != null
              && match.content >= place.anchor()
              && match.content <= place.anchor() + LONGEST_MARK;
      if (there || match != null && !anchored) {
        Match asked = asksSomebody(place, match) ? parted(place, match.source) : null;
        return asked == null ? match : asked;
      }
    }
    boolean aims = !anchored && place.form().finite() && place.personFrames();
    if (!aims || source.get() == null) {
      return null;
    }
    Match parted = parted(place, source.get());
    return parted != null ? parted : aimed(place, known(place, null));
  }

  /**
   * {@code ناشد المواطن سالم الزين وزير الصحة التدخل}: whether a verb that always is aimed at
   * somebody has taken him into its source, since nobody is left after that.
   */
  private boolean asksSomebody(CuePlace place, Match match) {
    return match.source != null
        && match.frame.has("event")
        && place.form().finite()
        && first(place.form(), Trait.AIMED);
  }

  /**
   * {@code واتهم النائب سالم مدير الشركة بأنه}: the last words of the source are whom it aims at.
   */
  private @Nullable Match parted(CuePlace place, SourcePhrase whole) {
    for (int i = whole.last(); i > whole.first(); i--) {
      SourcePhrase source = another.before(i, whole);
      Match match = source != null ? aimed(place, known(place, source)) : null;
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private SourceAfterCue known(CuePlace place, @Nullable SourcePhrase source) {
    return new SourceAfterCue(place, after, source);
  }

  /** The first frame about somebody aimed at that fits with that source. */
  private @Nullable Match aimed(CuePlace place, SourceAfterCue source) {
    for (Frame frame : place.frames().frames()) {
      boolean told = frame.has("addressed") && !frame.has("event"); // أبلغ الوزير السفير بتأجيل
      boolean aimed = frame.takesPerson() && !told && !frame.has("somebody");
      Match match = aimed ? fit(new Attempt(place, source, frame)) : null;
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private CuePlace place(int first, int last, CueForm form, boolean subjectBefore) {
    int end = tokens.sentenceEnd(tokens.sentenceOf(first));
    Quote around = tokens.quoteAround(first);
    int close = around != null && around.close() != first ? around.close() : end;
    int limit = Math.min(Math.min(end, close), last + REACH);
    CueFrames fits = frames.of(form.entry());
    return new CuePlace(
        first,
        last,
        form,
        subjectBefore,
        limit,
        fits,
        fits.prepositions(form.tense()),
        fits.objects(),
        fits.persons(),
        -1);
  }

  private @Nullable Match fit(Attempt attempt) {
    List<Step> steps = attempt.frame.steps();
    for (int i = 0; i < steps.size(); i++) {
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
      case "adjuncts" -> gaps.adjuncts(attempt, step);
      case "far" -> gaps.far(attempt, step);
      case "hearsay" -> hearsay(attempt);
      case "beside" -> nounGaps.beside(attempt, step);
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
      case REST -> unmarked.rest(attempt);
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

  /** Whether somebody who can speak stands after the cue or before it. */
  private boolean somebody(Attempt attempt) {
    return attempt.place.subjectBefore()
        || syntax.is(attempt.place.first() - 1, Feature.RELATIVE)
        || speaks(attempt.source.get());
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

  private static boolean speaks(@Nullable SourcePhrase source) {
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
    return LightVerbs.whatIs(syntax, first)
        && (named ? source != null && Discourse.canSpeak(source) : source == null);
  }

  private static boolean source(Attempt attempt) {
    SourcePhrase source = attempt.source.get();
    attempt.match.source = source;
    attempt.match.sourceBefore = false;
    attempt.at = attempt.source.end();
    return true;
  }
}
