package org.musnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.chain.AccordingTo;
import org.musnad.chain.Antecedents;
import org.musnad.chain.Chains;
import org.musnad.chain.Clauses;
import org.musnad.chain.HiddenSources;
import org.musnad.chain.Publishers;
import org.musnad.chain.Salience;
import org.musnad.content.ContentSpans;
import org.musnad.content.Contents;
import org.musnad.cue.CueChecks;
import org.musnad.cue.Cues;
import org.musnad.frame.Discourse;
import org.musnad.frame.Draft;
import org.musnad.frame.Frames;
import org.musnad.frame.Match;
import org.musnad.frame.Trait;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.statement.Decision;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/**
 * Finds the statements of one text: cues first, then from left to right their contents, their
 * sources, what stands inside what.
 */
final class StatementFinder {
  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;
  private final Contents contents;
  private final Discourse discourse;
  private final Headlines headlines;
  private final HiddenSources hiddenSources;
  private final Chains chains;
  private final AccordingTo accordingTo;
  private final Interview interview;
  private final ContentSpans spans;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Decision> rejected = new ArrayList<>();

  private final OpenContents open = new OpenContents();
  private final OwnVoice voice;
  private final Narrator narrator;
  private final NobodysWords nobody;
  private final ActsBefore acts;

  /** The last token of the last source that was read after its cue. */
  private int sourceEnd = -1;

  /** The token after the last frame that was read. */
  private int frameEnd = -1;

  StatementFinder(Syntax syntax, Frames frames) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    SourceReader sources = new SourceReader(syntax);
    this.cues = new Cues(syntax, sources, frames);
    this.contents = new Contents(syntax, cues);
    this.discourse = new Discourse(tokens);
    Antecedents antecedents = new Antecedents(syntax, sources);
    Salience salience =
        new Salience(syntax, cues, new Clauses(syntax, cues, antecedents), discourse);
    this.headlines = new Headlines(syntax, sources, cues, contents);
    this.hiddenSources =
        new HiddenSources(
            syntax,
            sources,
            antecedents,
            salience,
            discourse,
            new Publishers(syntax, cues.subjects()));
    this.chains = new Chains(syntax, sources, antecedents, discourse, salience);
    this.accordingTo = new AccordingTo(syntax, cues, drafts);
    this.interview = new Interview(tokens);
    this.spans = new ContentSpans(tokens);
    this.voice = new OwnVoice(syntax, discourse);
    this.narrator = new Narrator(syntax, discourse);
    this.nobody = new NobodysWords(syntax);
    this.acts = new ActsBefore(syntax, cues);
  }

  List<Draft> find() {
    cues.find();
    Draft headline = headlines.find();
    if (headline != null) {
      keep(headline, false);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (interview.answersAt(i)) {
        answer(i);
      } else if (i > 0 && !titlePart(i) && tokens.opensSentence(i)) {
        heading(i);
      }
      Match match = cues.at(i);
      if (match != null && !asked(match) && !insideAnother(match) && take(match)) {
        pass(match);
      }
    }
    return drafts;
  }

  private void heading(int token) {
    open.passTo(token);
    Draft draft = open.isEmpty() ? headlines.under(token) : null;
    if (draft != null) {
      keep(draft, true);
      discourse.heads(token, draft);
    }
  }

  /** Whether a part of the title that has no cue begins at a token, and is kept. */
  private boolean titlePart(int token) {
    Draft draft = headlines.part(token);
    if (draft == null) {
      return false;
    }
    open.passTo(token);
    keep(draft, false);
    return true;
  }

  private void answer(int token) {
    open.passTo(token);
    Draft draft = interview.answer(token, discourse, spans);
    if (draft != null && open.isEmpty()) {
      keep(draft, false);
    }
  }

  /** Whether a cue stands in an interviewer's question. */
  private boolean asked(Match match) {
    return interview.asked(match.cueFirst())
        && !reject(match, "in-question", "stands in an interviewer's question");
  }

  List<Decision> rejected() {
    for (Cues.Rejection r : cues.rejections()) {
      boolean none = r.check().equals(CueChecks.NO_FRAME);
      String reason = none ? r.reason() + r.form().entry().frames() : r.reason();
      reject(r.token(), r.token(), r.form(), r.check(), reason);
    }
    return rejected;
  }

  /** Whether a cue stands inside the frame or the source of the one before it. */
  private boolean insideAnother(Match match) {
    if (match.cueFirst() <= sourceEnd) {
      reject(match, "in-source", "stands inside the description of a source");
      return true;
    }
    if (match.cueFirst() >= frameEnd || match.relative() && match.source() == null) {
      return false;
    }
    if (AccordingTo.is(match) && !drafts.isEmpty()) {
      SourcePhrase outlet = drafts.get(drafts.size() - 1).match().outlet();
      if (outlet != null && match.source() != null && outlet.first() == match.source().first()) {
        match.source(outlet); // حذر وفق ما أوردته القناة من
      }
      accordingTo.prepend(drafts.get(drafts.size() - 1), match);
      pass(match);
    } else {
      reject(match, "in-frame", "belongs to the frame of the cue before it");
    }
    return true;
  }

  /** Notes how far the frame and the source of a match reach. */
  private void pass(Match match) {
    if (match.content() > match.cueLast() && match.shape() != Match.Shape.BACK) {
      frameEnd = match.content();
    }
    if (match.source() != null && match.source().first() > match.begin()) {
      sourceEnd =
          Math.max(match.source().last(), match.inner() == null ? -1 : match.inner().last());
    }
  }

  /** Notes why a match makes no statement. Always false. */
  private boolean reject(Match match, String check, String reason) {
    reject(match.cueFirst(), match.cueLast(), match.form(), check, reason);
    return false;
  }

  private void reject(int first, int last, CueForm cue, String check, String reason) {
    rejected.add(new Decision(tokens.span(first, last), cue.entry().id(), check, "", reason));
  }

  // --- one cue -----------------------------------------------------------------------------------

  /** Makes a statement of a match, unless something speaks against it. */
  private boolean take(Match match) {
    open.passTo(match.cueFirst());
    if (match.shape() == Match.Shape.CLOSING && !reportsAlone(match)) {
      return false;
    }
    Draft around = open.innermost();
    boolean leads = around != null && voice.goesBy(match, around);
    boolean another =
        match.handsDown()
            ? accordingTo.handsDown(match)
            : AccordingTo.is(match) && accordingTo.goesWithAnother(match);
    if (another) {
      pass(match);
      return false;
    }
    if (!leads && belongsTo(around, match) || ofSelf(around, match)) {
      return false;
    }
    HiddenSources.Found hidden = hidden(match, around);
    SourcePhrase source = source(match, hidden);
    return hasSpeaker(match, source, around) && make(new Draft(match, around), source, hidden);
  }

  /** Whether a cue is a part of the words of the speaker around it. */
  private boolean belongsTo(@Nullable Draft around, Match match) {
    if (around == null || !voice.speaks(match, around)) {
      return false;
    }
    reject(match, "in-content", "belongs to the words of the speaker around it");
    return true;
  }

  /** Whether a cue is what is reported itself, or what somebody says of himself. */
  private boolean ofSelf(@Nullable Draft around, Match match) {
    if (around != null && OwnVoice.opens(match, around)) {
      reject(match, "in-content", "is itself what is reported");
      return true;
    }
    if (voice.mine(match) || around == null && voice.alone(match)) {
      reject(match, "first-person", "somebody speaks of himself");
      return true;
    }
    return false;
  }

  /** Keeps a draft, if it has a content and a source. */
  private boolean make(
      Draft draft, @Nullable SourcePhrase source, HiddenSources.@Nullable Found hidden) {
    Match match = draft.match();
    if (!contents.fill(draft, source)) {
      return reject(match, "no-content", "nothing is left that could be its content");
    }
    Draft parent = open.holding(draft, hidden);
    if (namesMatter(draft)) {
      return topic(draft, hidden, parent);
    }
    if (!settle(draft, hidden, parent)) {
      return reject(match, "no-source", "nobody in the text can be its source");
    }
    accordingTo.adopt(draft);
    boolean cited = // ما تناقلته الصحف, قول الشاعر: no turn of theirs
        match.frame().has("hearsay")
            || match.form().tense() == Tense.NOUN
                && match.frame().is(Trait.VERBATIM)
                && match.source() != null;
    keep(draft, parent != null || cited);
    return true;
  }

  /** {@code أوضح ملابسات الحادث}: a topic, of which nothing is told. */
  private boolean namesMatter(Draft draft) {
    return draft.act().equals("assert")
        && draft.match().shape() == Match.Shape.NOMINAL
        && syntax.isPhrase(draft.match().content(), Feature.MATTER);
  }

  /** Turns down a draft that names a topic. In the writer's words, who told of it may go on. */
  private boolean topic(Draft draft, HiddenSources.@Nullable Found hidden, @Nullable Draft parent) {
    if (parent == null) {
      chains.fill(draft, hidden, null, hidden != null && hidden.sameVoice());
      discourse.reports(draft);
    }
    return reject(draft.match(), "topic", "names what was told of, and nothing that was told");
  }

  private HiddenSources.@Nullable Found hidden(Match match, @Nullable Draft around) {
    if (!match.hidden() || match.inner() != null) {
      return null;
    }
    return hiddenSources.find(match, around);
  }

  /** Who says the content itself. */
  private static @Nullable SourcePhrase source(Match match, HiddenSources.@Nullable Found hidden) {
    if (match.inner() != null) {
      return match.inner();
    }
    return match.source() != null || hidden == null ? match.source() : hidden.source();
  }

  /** Whether somebody can be the source; where only an impersonal verb is left, it is nobody. */
  private boolean hasSpeaker(Match match, @Nullable SourcePhrase source, @Nullable Draft around) {
    if (!match.hidden()) {
      return true;
    }
    if (cues.firstPerson(match)) {
      return reject(match, "first-person", "the writer speaks of himself");
    }
    if (narrator.owns(match) || narrator.tells(match, source, around)) {
      return reject(match, "first-person", "whoever tells the story speaks of himself");
    }
    if (narrator.asks(match)) {
      return reject(match, "second-person", "whoever reads or answers is asked");
    }
    if (source != null) {
      return true;
    }
    if (around != null) {
      return reject(match, "in-content", "nobody inside the content around it can be its source");
    }
    match.nobody(nobody.may(match));
    return true;
  }

  /** Gives a draft its chain, parent and act. False where nobody is its source. */
  private boolean settle(
      Draft draft, HiddenSources.@Nullable Found hidden, @Nullable Draft parent) {
    boolean ownSpeaker = hidden != null && hidden.sameVoice();
    boolean apart = parent != null && voice.apart(draft, parent);
    Draft holder = apart ? parent.parent() : parent;
    chains.fill(draft, hidden, holder, ownSpeaker);
    if (draft.chain().isEmpty() || open.isFull() || nobody.mayNot(draft.match())) {
      return false;
    }
    draft.parent(ownSpeaker || holder == null ? null : chains.outside(draft, holder));
    acts.adjust(draft);
    accordingTo.announced(draft, parent != null);
    return true;
  }

  private void keep(Draft draft, boolean nested) {
    drafts.add(draft);
    open.add(draft);
    if (!nested) {
      discourse.reports(draft);
    } else if (draft.parent() != null) {
      discourse.quotes(draft);
    }
  }

  /** {@code على حد قوله} with no other cue: the clause before it is his. */
  private boolean reportsAlone(Match match) {
    int sentence = tokens.sentenceOf(match.cueFirst());
    for (Draft draft : drafts) {
      if (tokens.sentenceOf(draft.match().cueFirst()) == sentence
          || draft.covers(match.cueFirst())) {
        return false;
      }
    }
    if (match.cueFirst() != match.cueLast() || !tokens.word(match.cueFirst()).pronoun()) {
      return false;
    }
    match.shape(Match.Shape.BACK);
    return true;
  }
}
