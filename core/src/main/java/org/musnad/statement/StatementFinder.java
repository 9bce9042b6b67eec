package org.musnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.mention.Kind;
import org.musnad.mention.NounPhrases;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.SourceReader;
import org.musnad.mention.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds the statements of one text: cues first, then from left to right their contents, their
 * sources, what stands inside what.
 */
final class StatementFinder {
  private static final int DEEPEST = 4;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourceReader sources;
  private final Cues cues;
  private final Contents contents;
  private final Discourse discourse;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Decision> rejected = new ArrayList<>();

  /** The drafts whose content may still hold later cues, innermost last. */
  private final List<Draft> open = new ArrayList<>();

  /** A preposed "according to" whose statement is the next cue's. */
  private @Nullable Match prefix;

  /** Whether the hidden source of a cue inside a content is the speaker of that content. */
  private boolean sameVoice;

  StatementFinder(Tokens tokens, Frames frames) {
    this.syntax = new Syntax(tokens);
    this.tokens = tokens;
    this.sources = new SourceReader(syntax);
    this.cues = new Cues(syntax, sources, frames);
    this.contents = new Contents(syntax, cues);
    this.discourse = new Discourse(tokens, cues.subjects());
  }

  List<Draft> find() {
    cues.find();
    headline();
    List<Match> order = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Match match = cues.at(i);
      if (match != null) {
        order.add(match);
      }
    }
    int sourceEnd = -1;
    int frameEnd = -1;
    for (Match match : order) {
      if (match.cueFirst <= sourceEnd) {
        reject(match, "in-source", "stands inside the description of a source");
        continue;
      }
      if (match.cueFirst < frameEnd && match.frame.equals("according") && !drafts.isEmpty()) {
        prepend(drafts.get(drafts.size() - 1), match);
        continue;
      }
      if (match.cueFirst < frameEnd) {
        reject(match, "in-frame", "belongs to the frame of the cue before it");
        continue;
      }
      boolean taken = take(match);
      if (taken && match.content > match.cueLast && match.shape != Match.Shape.BACK) {
        frameEnd = match.content;
      }
      if (taken && match.source != null && match.source.first() > match.cueFirst) {
        sourceEnd = Math.max(match.source.last(), match.inner == null ? -1 : match.inner.last());
      }
    }
    return drafts;
  }

  List<Decision> rejected() {
    for (Cues.Rejection r : cues.rejections()) {
      rejected.add(
          new Decision(
              tokens.span(r.token(), r.token()), r.form().entry().id(), r.check(), "", r.reason()));
    }
    return rejected;
  }

  private void reject(Match match, String check, String reason) {
    rejected.add(
        new Decision(
            tokens.span(match.cueFirst, match.cueLast),
            match.form.entry().id(),
            check,
            "",
            reason));
  }

  // --- one cue -----------------------------------------------------------------------------------

  private boolean take(Match match) {
    open.removeIf(d -> d.last < match.cueFirst);
    Draft parent = open.isEmpty() ? null : open.get(open.size() - 1);
    if (match.shape == Match.Shape.CLOSING) {
      return closing(match);
    }
    if (match.frame.equals("according") && (joins(match) || frames(match) || match.carried)) {
      return false;
    }
    if (parent != null && (match.frame.equals("according") || ownVoice(match, parent))) {
      reject(match, "in-content", "belongs to the words of the speaker around it");
      return false;
    }
    Draft draft = new Draft(match);
    Discourse.Turn turn =
        match.hidden() && match.inner == null ? hiddenSource(match, parent) : null;
    SourcePhrase source =
        match.inner != null
            ? match.inner
            : match.source != null ? match.source : turn == null ? null : turn.source();
    if (parent != null && match.hidden() && match.inner == null && source == null) {
      reject(match, "in-content", "nobody inside the content around it can be its source");
      return false;
    }
    if (match.hidden() && source != null && firstPerson(match)) {
      reject(match, "first-person", "the writer speaks of himself");
      return false;
    }
    if (match.hidden() && match.inner == null && source == null && !match.nobody) {
      match.nobody =
          match.form.tense() != Tense.PARTICIPLE
              && match.form.agreement().gender() == 'm'
              && match.form.agreement().number() == 's';
    }
    if (!contents.fill(draft, source)) {
      reject(match, "no-content", "nothing is left that could be its content");
      return false;
    }
    if (parent != null && !parent.encloses(draft)) {
      parent = enclosing(draft);
    }
    boolean ownSpeaker = sameVoice;
    chain(draft, turn, parent);
    boolean passive =
        match.frame.startsWith("passive")
            || match.frame.startsWith("n-")
            || match.frame.startsWith("addr")
            || match.frame.equals("charge")
            || match.passive;
    boolean sourceless = match.nobody && match.shape != Match.Shape.CLAUSE && !passive;
    if (draft.chain.isEmpty() || open.size() >= DEEPEST || sourceless) {
      reject(match, "no-source", "nobody in the text can be its source");
      return false;
    }
    draft.parent = ownSpeaker ? null : parent;
    adjustAct(draft);
    if (prefix != null
        && tokens.sentenceOf(prefix.cueFirst) == tokens.sentenceOf(match.cueFirst)
        && parent == null) {
      prepend(draft, prefix);
    }
    prefix = null;
    drafts.add(draft);
    open.add(draft);
    SourcePhrase origin = draft.origin();
    if (origin != null && parent == null) {
      discourse.spoke(origin, draft.chain, match.cueFirst);
    }
    return true;
  }

  /** {@code آمل أن}: the long alif is the writer's "I". */
  private boolean firstPerson(Match match) {
    return match.form.finite() && tokens.text().charAt(tokens.begin(match.cueFirst)) == '\u0622';
  }

  /** {@code «أعتقد أن»}: the speaker's own "I" inside what he says is no report of another. */
  private boolean ownVoice(Match match, Draft parent) {
    boolean verbatim = parent.mode == Mode.DIRECT || tokens.quoteAround(match.cueFirst) != null;
    return match.hidden()
        && !match.relative
        && verbatim
        && (tokens.word(match.cueFirst).is(Feature.FIRST_PERSON)
            || match.form.tense() == Tense.NOUN
            || match.form.tense() == Tense.PRESENT);
  }

  /** The innermost open statement whose content holds all of a draft's, or null. */
  private @Nullable Draft enclosing(Draft draft) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).encloses(draft)) {
        return open.get(i);
      }
    }
    return null;
  }

  private Discourse.@Nullable Turn hiddenSource(Match match, @Nullable Draft parent) {
    if (match.nobody) {
      return null;
    }
    SourcePhrase paper = match.frame.equals("in-it") ? paperBefore(match.cueFirst) : null;
    if (paper != null) {
      return new Discourse.Turn(
          paper, List.of(new Draft.DraftLink(paper, true)), match.cueFirst, 0);
    }
    if (parent != null) {
      SourcePhrase inside = match.relative ? antecedent(match) : null;
      if (inside == null
          && match.relative
          && parent.origin() != null
          && match.form.agreement().fits(parent.origin().agreement())) {
        sameVoice = true;
        return new Discourse.Turn(parent.origin(), implicit(parent.chain), match.cueFirst, 0);
      }
      if (inside == null) {
        inside = cues.subjects().local(parent.first, match.cueFirst, match.form);
      }
      return inside == null
          ? null
          : new Discourse.Turn(
              inside, List.of(new Draft.DraftLink(inside, true)), match.cueFirst, 0);
    }
    if (match.relative) {
      SourcePhrase before = antecedent(match);
      if (before != null) {
        return new Discourse.Turn(
            before, List.of(new Draft.DraftLink(before, true)), match.cueFirst, 0);
      }
    }
    return match.anyone ? discourse.last() : discourse.resolve(match.form, match.cueFirst);
  }

  /** {@code بيانا جاء فيه}: the paper just named. */
  private @Nullable SourcePhrase paperBefore(int cue) {
    for (int i = cue - 1; i >= Math.max(0, cue - 7); i--) {
      Word word = tokens.word(i);
      if (word.head() != null && word.head().kind().equals("document")) {
        int end = sources.phrases().end(i, cue, NounPhrases.Around.NOTHING);
        return end > i ? sources.typed(i, end - 1) : null;
      }
    }
    return null;
  }

  private static List<Draft.DraftLink> implicit(List<Draft.DraftLink> chain) {
    return chain.stream().map(l -> new Draft.DraftLink(l.source(), true)).toList();
  }

  /** The noun phrase before a relative pronoun, where it agrees with the verb after it. */
  private @Nullable SourcePhrase antecedent(Match match) {
    int relative = match.cueFirst - 1;
    int end = tokens.is(relative - 1, Type.COMMA) ? relative - 1 : relative;
    int begin = tokens.sentenceBegin(tokens.sentenceOf(match.cueFirst));
    for (int start = Math.max(begin, end - 14); start < end; start++) {
      boolean candidate =
          syntax.nominal(start) && tokens.word(start).head() != null
              || tokens.word(start).is(Feature.COUNTRY)
              || syntax.is(start, Feature.QUANTIFIER);
      if (!candidate) {
        continue;
      }
      int stop = sources.phrases().end(start, end, NounPhrases.Around.NOTHING);
      if (stop == end) {
        SourcePhrase phrase = sources.typed(start, end - 1);
        if (match.form.agreement().fits(phrase.agreement())) {
          return phrase;
        }
      }
    }
    Word last = tokens.word(end - 1);
    boolean many = match.form.agreement().number() == 'p' && tokens.is(end - 1, Type.WORD);
    return many && (last.definite() || last.pronoun()) ? sources.typed(end - 1, end - 1) : null;
  }

  // --- chains ------------------------------------------------------------------------------------

  private void chain(Draft draft, Discourse.@Nullable Turn turn, @Nullable Draft parent) {
    Match match = draft.match;
    if (parent != null && !sameVoice) {
      draft.chain.addAll(parent.chain);
    }
    sameVoice = false;
    if (match.frame.startsWith("relay") || match.inner != null) {
      relayed(draft, match);
    } else if (match.source != null) {
      boolean carried =
          parent == null && !match.frame.equals("according") && carriedOn(match.source);
      if (carried && discourse.last() != null) {
        List<Draft.DraftLink> last = discourse.last().chain();
        for (Draft.DraftLink link : last.subList(0, last.size() - 1)) {
          draft.chain.add(new Draft.DraftLink(link.source(), true));
        }
      }
      draft.chain.add(new Draft.DraftLink(match.source, false));
    } else if (turn != null) {
      turn.chain().forEach(l -> draft.chain.add(new Draft.DraftLink(l.source(), true)));
    } else if (match.nobody) {
      draft.chain.add(new Draft.DraftLink(null, false));
    }
  }

  private void relayed(Draft draft, Match match) {
    boolean learned = match.frame.equals("learn") || match.frame.equals("in-doc") || match.mouth;
    if (match.source != null && !learned) {
      draft.chain.add(new Draft.DraftLink(match.source, false));
    } else if (match.source == null && !learned) {
      Discourse.Turn turn = discourse.resolve(match.form, match.cueFirst);
      if (turn != null) {
        turn.chain().forEach(l -> draft.chain.add(new Draft.DraftLink(l.source(), true)));
      }
    }
    if (match.innerHidden) {
      Discourse.Turn turn = discourse.beforeThat(match.source, match.cueFirst);
      if (turn != null) {
        draft.chain.add(new Draft.DraftLink(turn.source(), true));
      }
    }
    if (match.middle != null) {
      draft.chain.add(new Draft.DraftLink(match.middle, false));
    }
    if (match.inner != null) {
      draft.chain.add(new Draft.DraftLink(match.inner, false));
    }
  }

  /** {@code المصادر ذاتها}: the same source again, still on the word of who relayed it before. */
  private boolean carriedOn(SourcePhrase source) {
    Discourse.Turn last = discourse.last();
    return last != null
        && last.chain().size() > 1
        && source.definite()
        && source.kind() != Kind.ORGANIZATION
        && source.names().isEmpty()
        && !source.head().isEmpty()
        && source.head().equals(last.source().head());
  }

  // --- frames that speak of other statements -----------------------------------------------------

  /** A preposed or postposed "according to" that goes with a statement already cued. */
  private boolean joins(Match match) {
    Draft before = match.shape == Match.Shape.BACK ? endingAt(match.begin()) : null;
    if (before != null) {
      prepend(before, match);
      return true;
    }
    return false;
  }

  /** {@code وبحسب رويترز، قال فلان إن}: the next cue's statement is on this source's word. */
  private boolean frames(Match match) {
    if (match.shape != Match.Shape.AFTER) {
      return false;
    }
    int at = match.content;
    while (tokens.is(at, Type.COMMA)
        || tokens.is(at, Type.COLON)
        || syntax.is(at, Feature.AUXILIARY)
        || syntax.is(at, Feature.COMPLEMENTIZER_RESUMING)) {
      at++;
    }
    Match next = cues.at(at);
    if (next == null || !next.form.finite() || tokens.word(at).conjunction()) {
      return false;
    }
    prefix = match;
    return true;
  }

  private void prepend(Draft draft, Match match) {
    SourcePhrase source = match.source;
    if (source == null || same(source, draft.origin())) {
      return;
    }
    List<Draft.DraftLink> links = new ArrayList<>();
    links.add(new Draft.DraftLink(source, false));
    if (match.inner != null) {
      links.add(new Draft.DraftLink(match.inner, false));
    }
    int at = draft.parent == null ? 0 : draft.parent.chain.size();
    draft.chain.addAll(at, links);
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i) != draft; i--) {
      if (inside(drafts.get(i), draft)) {
        drafts.get(i).chain.addAll(at, links);
      }
    }
  }

  private static boolean inside(Draft draft, Draft outer) {
    for (Draft d = draft.parent; d != null; d = d.parent) {
      if (d == outer) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(SourcePhrase a, @Nullable SourcePhrase b) {
    return b != null && (a.equals(b) || (!a.names().isEmpty() && b.names().containsAll(a.names())));
  }

  /** The statement of the same sentence whose content ends just before {@code token}. */
  private @Nullable Draft endingAt(int token) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.parent == null
          && draft.match.cueFirst < token
          && tokens.sentenceOf(draft.match.cueFirst) == tokens.sentenceOf(token)) {
        boolean postposed =
            draft.match.frame.equals("back")
                && draft.match.source != null
                && draft.match.source.last() >= token - 3;
        boolean before = draft.last >= token - 3 && draft.last < token && opensSentence(draft);
        return before || postposed ? draft : null;
      }
      if (tokens.sentenceOf(draft.match.cueFirst) < tokens.sentenceOf(token)) {
        return null;
      }
    }
    return null;
  }

  /** Whether the frame of a draft is what its sentence begins with. */
  private boolean opensSentence(Draft draft) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(draft.match.cueFirst));
    int first = draft.match.cueFirst;
    if (draft.match.sourceBefore && draft.match.source != null) {
      first = Math.min(first, draft.match.source.first());
    }
    boolean conjoined = draft.match.hidden() && tokens.word(draft.match.cueFirst).conjunction();
    for (int i = begin; i < first; i++) {
      if (conjoined && syntax.is(i, Feature.RELATIVE)) {
        return false;
      }
      if (!conjoined && syntax.verb(i) && !syntax.is(i, Feature.AUXILIARY)) {
        return false;
      }
    }
    return true;
  }

  /** {@code على حد قوله} with no other cue: the clause before it is his. */
  private boolean closing(Match match) {
    int sentence = tokens.sentenceOf(match.cueFirst);
    for (Draft draft : drafts) {
      if (tokens.sentenceOf(draft.match.cueFirst) == sentence || draft.covers(match.cueFirst)) {
        return false;
      }
    }
    if (match.cueFirst != match.cueLast || !tokens.word(match.cueFirst).pronoun()) {
      return false;
    }
    match.shape = Match.Shape.BACK;
    return take(match);
  }

  // --- headlines ---------------------------------------------------------------------------------

  /** {@code الوزير: لا نية للتأجيل}: a title with nothing but a colon. */
  private void headline() {
    int end = tokens.titleEnd();
    for (int i = 1; i < Math.min(end - 1, 14); i++) {
      if (tokens.is(i, Type.COLON)) {
        int stop = sources.phrases().end(0, i, NounPhrases.Around.NOTHING);
        boolean whole =
            stop == i || (stop > 0 && (tokens.quoteOpenedAt(i + 1) != null || about(stop, i)));
        if (whole && cues.at(0) == null && speaker(sources.typed(0, stop - 1))) {
          titleStatement(sources.typed(0, stop - 1), i, end);
        }
        return;
      }
    }
  }

  /** {@code الوزير عن الأزمة:}, {@code مصدر لـ«الصحيفة»:}: what stands between is an adjunct. */
  private boolean about(int from, int colon) {
    Adjuncts adjuncts = new Adjuncts(syntax, sources);
    int at = from;
    while (at < colon) {
      int end = adjuncts.end(at, colon, java.util.Set.of());
      if (end == at) {
        return false;
      }
      at = end;
    }
    return at == colon;
  }

  /** A place before the colon is where, unless it is a capital, which speaks for its government. */
  private boolean speaker(SourcePhrase source) {
    Word word = tokens.word(source.first());
    boolean place =
        source.first() == source.last() && word.isAny(Feature.COUNTRY.bit() | Feature.PLACE.bit());
    boolean adverb =
        source.first() == source.last()
            && word.known()
            && !word.definite()
            && !word.name()
            && word.key().endsWith("ا");
    boolean thing =
        adverb
            || source.head().isEmpty() && source.names().isEmpty()
            || source.kind() == Kind.DOCUMENT && source.definite();
    return place
        ? word.is(Feature.CAPITAL) && !isCountry(source)
        : !thing || source.kind() == Kind.ORGANIZATION;
  }

  private boolean isCountry(SourcePhrase source) {
    return tokens.word(source.first()).phrases().stream()
        .anyMatch(p -> p.keys().size() == 1 && p.name() != null && p.name().id().length() == 2);
  }

  private void titleStatement(SourcePhrase source, int colon, int end) {
    Match match = new Match(0, 0, HEADLINE, "headline");
    match.source = source;
    match.shape = Match.Shape.COLON;
    match.content = colon + 1;
    Draft draft = new Draft(match);
    if (contents.fill(draft, source)) {
      draft.chain.add(new Draft.DraftLink(source, false));
      draft.act = syntax.is(draft.first, Feature.OBLIGATION) ? "demand" : draft.act;
      drafts.add(draft);
      open.add(draft);
      discourse.spoke(source, draft.chain, 0);
    }
  }

  static final CueForm HEADLINE =
      new CueForm(
          new org.musnad.lexicon.CueEntry("headline", "", "assert", List.of()),
          Tense.PREPOSITION,
          org.musnad.lexicon.Agreement.ANY);

  /** {@code حذر … قائلا}: saying takes the act of the verb before it that has no content. */
  private void adjustAct(Draft draft) {
    Match match = draft.match;
    if (match.form.tense() != Tense.PARTICIPLE
        || !match.form.entry().act().equals("assert")
        || !match.hidden()) {
      return;
    }
    int begin = tokens.sentenceBegin(tokens.sentenceOf(match.cueFirst));
    for (int i = match.cueFirst - 1; i >= Math.max(begin, match.cueFirst - 25); i--) {
      CueForm other = syntax.finiteCue(i);
      if (other != null) {
        if (cues.at(i) == null && match.form.entry().frames().contains("bi-quote")) {
          draft.act = other.entry().act();
        }
        return;
      }
    }
  }
}
