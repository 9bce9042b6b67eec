package org.musnad.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.syntax.NounPhrases;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;

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
  private final Anchors anchors;
  private final FrameSteps steps;
  private final Another another;
  private final FurtherTitles furtherTitles;
  private final SubjectPronouns pronouns;
  private final FrameNeeds.Marks marksAhead;
  private final LaterObject laterObject;

  /** The cue that was asked about last, and its frames: several questions about it come in turn. */
  private @Nullable CueEntry lastEntry;

  private @Nullable CueFrames lastFrames;

  public FrameMatcher(Syntax syntax, SourceReader sources, Frames frames, Adjuncts adjuncts) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.sources = sources;
    this.frames = frames;
    this.after = new SourcesAfterCues(syntax, sources, adjuncts);
    ContentMarks marks = new ContentMarks(syntax);
    this.anchors = new Anchors(syntax, marks);
    this.steps = new FrameSteps(syntax, sources, frames, adjuncts, marks);
    this.another = new Another(syntax, sources);
    this.furtherTitles = new FurtherTitles(syntax, sources, another);
    this.pronouns = new SubjectPronouns(syntax);
    this.marksAhead = new FrameNeeds.Marks(syntax);
    this.laterObject = new LaterObject(syntax, marks);
  }

  private CueFrames framesOf(CueEntry entry) {
    CueFrames known = lastFrames;
    if (entry != lastEntry || known == null) {
      known = frames.of(entry);
      lastEntry = entry;
      lastFrames = known;
    }
    return known;
  }

  /** Whether any frame of {@code form} has the trait. */
  public boolean any(CueForm form, Trait trait) {
    return framesOf(form.entry()).any(trait);
  }

  /** Whether the cue is one of accusing somebody of something. */
  public boolean accuses(CueForm form) {
    return form.entry().act().equals("accuse") && any(form, Trait.MATTER);
  }

  /** Whether the frame of {@code form} that is tried first has the trait. */
  public boolean first(CueForm form, Trait trait) {
    return framesOf(form.entry()).first(trait);
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
      match = asked(place, source, anchored.anchor());
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
    if (match != null && form.finite() && !match.sourceBefore && tells(form.entry())) {
      match.source = match.source == null ? null : another.beforeTold(match.source);
    }
    if (match != null && form.finite() && match.frame.is(Trait.AIMED)) {
      agent(place, match);
      furtherTitles.goOn(place, match);
    }
    return match != null ? match : rest(anchored == null ? place : anchored, nearest);
  }

  /** {@code أبلغ}, {@code ذكّر}: a verb that has for its object whom it tells. */
  private static boolean tells(CueEntry entry) {
    boolean speaks = entry.act().equals("assert") || entry.act().equals("claim");
    return speaks && (entry.has("told-bi") || entry.has("addr-that"));
  }

  /**
   * {@code اتهم المدير من قبل النيابة بالغش}: by whom a passive verb says it is done, he speaks.
   */
  private void agent(CuePlace place, Match match) {
    int at = match.content;
    if (at < place.last() + 3 || !after.by(at - 2)) {
      return;
    }
    NounPhrases.Around around = new NounPhrases.Around(false, true, place.prepositions());
    int end = sources.phrases().end(at, place.limit(), around);
    SourcePhrase by = end > at ? sources.typed(at, end - 1) : null;
    if (by != null && Discourse.canSpeak(by) && end < place.limit()) {
      match.source = by;
      match.passive = true;
      match.content = end;
    }
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
    if (!place.form().finite() || !FrameSteps.speaks(match.source)) {
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
   * right after the source, or after a preposition, before the mark. What is held to be something
   * has no "that" after it: {@code اعتبر وزير الشؤون الخارجية أن}.
   */
  private @Nullable Match asked(CuePlace place, SourceAfterCue source, int mark) {
    Match match = FrameSteps.speaks(source.get()) ? aimed(place, source) : null;
    int at = source.end();
    boolean that = syntax.complementizer(mark) && tokens.word(mark).firstLetter() != Letters.BA;
    boolean asks = match != null && !(match.frame.has("deemed") && that);
    boolean fits = asks && (match.frame.has("prep") || match.content == at && another.begins(at));
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
          frame.is(Trait.OBJECT) ? steps.fit(new Attempt(place, known(place, null), frame)) : null;
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /** What stands after a verb that is nothing but speech, where no other frame fits, or null. */
  private @Nullable Match rest(CuePlace place, SourceAfterCue source) {
    for (Frame frame : place.frames().rest()) {
      Match match = steps.fit(new Attempt(place, source, frame));
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
      Match match = steps.fit(new Attempt(place, source, frame));
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
      Match match = aimed ? steps.fit(new Attempt(place, source, frame)) : null;
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
    CueFrames fits = framesOf(form.entry());
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
}
