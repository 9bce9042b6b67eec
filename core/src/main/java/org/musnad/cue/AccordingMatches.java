package org.musnad.cue;

import org.jspecify.annotations.Nullable;
import org.musnad.frame.Discourse;
import org.musnad.frame.Frame;
import org.musnad.frame.Match;
import org.musnad.frame.SourcesAhead;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Makes the matches of cues that frame a clause from outside: "according to" and its like. */
final class AccordingMatches {
  /** Tokens of circumstances before an aside, at most. */
  private static final int LONGEST_OPENING = 16;

  /** Tokens of a relative clause on a source, at most. */
  private static final int LONGEST_RELATIVE = 14;

  /** What a verb in the past ends with, of several men. */
  private static final String PLURAL = String.valueOf(Letters.WAW) + Letters.ALIF;

  private final Syntax syntax;
  private final Tokens tokens;
  private final SourcesAhead ahead;
  private final Openers openers;

  AccordingMatches(Syntax syntax, SourcesAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.ahead = ahead;
    this.openers = new Openers(syntax);
  }

  /**
   * The match of a cue with its source, and with the source's own source where that follows.
   *
   * @param opening the first token of the preposition that leads to the cue
   */
  Match according(int opening, int first, int last, CueForm cue, SourcePhrase source) {
    Match match = onWord(opening, first, last, cue, source);
    if (match.inner() == null) {
      described(match, preposed(opening));
    }
    SourcePhrase medium =
        match.inner() == null
                && cue.entry().has("relayed")
                && !cue.entry().has("mouth")
                && tokens.is(match.content(), Type.COLON)
            ? label(opening)
            : null;
    if (medium != null) {
      match.inner(source);
      match.source(medium);
      match.backFrom(medium.first());
      match.content(match.content() + 1);
      match.shape(Match.Shape.COLON);
      return match;
    }
    boolean after =
        preposed(opening)
            || amid(opening, match.content())
            || beforeColon(opening, match.content());
    match.shape(after ? Match.Shape.AFTER : Match.Shape.BACK);
    return match;
  }

  /**
   * {@code وفي نهاية الشهر وبحسب الوكالة: لجنة تزور السد}: after no more than circumstances, what a
   * colon leads to.
   */
  private boolean beforeColon(int opening, int after) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(opening));
    if (!tokens.is(after, Type.COLON)
        || opening - begin > LONGEST_OPENING
        || !syntax.preposition(begin)) {
      return false;
    }
    for (int i = begin; i < opening; i++) {
      if (syntax.verb(i)) {
        return false;
      }
    }
    return true;
  }

  /** The match with its source, and with the source's own source where that follows. */
  private Match onWord(int opening, int first, int last, CueForm cue, SourcePhrase source) {
    int after = source.last() + 1;
    int at = tokens.is(after, Type.COMMA) ? after + 1 : after;
    Phrase relay = ahead.relaying(at);
    boolean from = source.kind() == Kind.MEDIA && ahead.fromWhom(after); // بحسب وكالة عن مصدر
    int start = relay == null ? after + 1 : at + relay.keys().size();
    SourcePhrase inner =
        relay != null || from ? ahead.at(start, ahead.sentenceEnd(first), true) : null;
    boolean links = inner != null && (relay != null || Discourse.canSpeak(inner));
    Match match =
        links && relay != null
            ? new Match(at, start - 1, relay.cue(), Frame.ACCORDING)
            : new Match(first, last, cue, Frame.ACCORDING);
    match.source(source);
    match.content(after);
    if (links) {
      match.backFrom(opening);
      match.inner(inner);
      match.content(inner.last() + 1);
    }
    return match;
  }

  /** Takes in a clause that tells of the source who he is, or which outlet has it from him. */
  private void described(Match match, boolean preposed) {
    SourcePhrase source = match.source();
    int after = match.content();
    int clause = preposed ? clauseEnd(source) : after;
    if (clause > after) {
      match.source(source.with(clause - 1, tokens.end(clause - 1)));
      match.content(clause);
    }
    int relative = relative(source);
    SourcePhrase carrier = relative < 0 ? null : ahead.carrier(relative + 1);
    SourcePhrase outlet = carrier == null ? relayer(after) : carrier;
    if (outlet != null) {
      SourcePhrase inner = carrier == null ? null : ahead.at(source.first(), relative, true);
      match.inner(inner == null ? source : inner);
      match.source(outlet);
      match.content(outlet.last() + 1);
      return;
    }
    boolean person = source.kind() == Kind.PERSON; // of somebody it tells a story
    int end = preposed || person ? after : lastClauseEnd(after);
    if (end > after) {
      match.source(ahead.with(source, end - 1));
      match.content(end);
    }
  }

  /**
   * {@code بحسب الدراسة التي أجراها المركز.}: where the short clause on the source that begins at
   * {@code at} ends, if its sentence ends with it; or {@code at}.
   */
  private int lastClauseEnd(int at) {
    if (!syntax.is(at, Feature.RELATIVE) || tokens.word(at).conjunction()) {
      return at;
    }
    int limit = Math.min(tokens.size(), at + LONGEST_RELATIVE);
    int end = at + 1;
    while (end < limit && tokens.isWord(end) && plain(end)) {
      end++;
    }
    boolean last = end == tokens.size() || tokens.is(end, Type.STOP) || tokens.lineBreakBefore(end);
    return last && end > at + 2 ? end : at;
  }

  /** Whether the word at {@code i} neither reports nor leads to a report. */
  private boolean plain(int i) {
    return !syntax.complementizer(i)
        && syntax.finiteCue(i) == null
        && syntax.participleCue(i) == null
        && !tokens.lineBreakBefore(i);
  }

  /** The relative pronoun in or right after a paper, or -1. */
  private int relative(SourcePhrase paper) {
    for (int i = paper.first() + 1; i <= paper.last() + 1; i++) {
      if (syntax.is(i, Feature.RELATIVE)) {
        return paper.kind() == Kind.DOCUMENT ? i : -1;
      }
    }
    return -1;
  }

  /**
   * {@code وبحسب شهود تحدثوا إلى الوكالة، بدأت}: where the relative clause ends that tells more of
   * somebody unnamed, if the clause that he frames begins with a verb after its comma; or the token
   * after him.
   */
  private int clauseEnd(SourcePhrase source) {
    int verb = source.last() + 1;
    if (source.definite()
        || !source.names().isEmpty()
        || !syntax.verb(verb)
        || tokens.word(verb).conjunction()
        || people(source) && !several(source, verb)) {
      return verb;
    }
    boolean further = false; // another clause in it
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + LONGEST_RELATIVE); i++) {
      if (tokens.is(i, Type.COMMA)) {
        boolean main = syntax.resumes(i + 1) || !further && resumes(i + 1);
        return main ? i : verb;
      }
      if (tokens.is(i, Type.STOP)) {
        return verb;
      }
      further |= syntax.verb(i) || syntax.complementizer(i);
    }
    return verb;
  }

  /** {@code شهود تحدثوا}: whether a verb agrees with several of whom it says more. */
  boolean several(SourcePhrase source, int verb) {
    return people(source) && tokens.word(verb).key().endsWith(PLURAL);
  }

  private static boolean people(SourcePhrase source) {
    return source.agreement().number() == 'p' && source.agreement().gender() == 'm';
  }

  /** {@code فإن}, {@code فقد قال}, {@code بدأت}: whether the clause that is framed begins there. */
  boolean resumes(int i) {
    boolean verb =
        syntax.verb(i)
            && !tokens.word(i).conjunction()
            && !syntax.is(i, Feature.CONJUNCTION); // ثم امتد
    return verb || syntax.resumes(i);
  }

  /** {@code «الأفق» نقلا عن مصادر:}: who relays, alone before it in the sentence; or null. */
  private @Nullable SourcePhrase label(int opening) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(opening));
    int end = tokens.is(opening - 1, Type.COMMA) ? opening - 1 : opening;
    SourcePhrase medium = begin < end ? ahead.at(begin, end, false) : null;
    boolean whole = medium != null && medium.last() + 1 == end;
    boolean marked = whole && tokens.quoteOpenedAt(medium.first()) != null;
    SourcePhrase outlet = marked ? medium.as(Kind.MEDIA, Identified.NAMED) : medium;
    return whole && outlet.kind() == Kind.MEDIA ? outlet : null;
  }

  /**
   * {@code مسؤول نقلت عنه الوكالة}, {@code الوزارة في بيان نقلته الوكالة}: the outlet that has it
   * from somebody just named, or null.
   */
  private @Nullable SourcePhrase relayer(int i) {
    if (syntax.preposition(i) && syntax.venue(i + 1)) {
      int carries = tokens.word(i + 2).is(Feature.ADJECTIVE) ? i + 3 : i + 2;
      carries = syntax.is(carries, Feature.RELATIVE) ? carries + 1 : carries;
      CueForm form = tokens.word(carries).finiteCue();
      return form != null && form.entry().has("relay-him") ? ahead.carrier(carries) : null;
    }
    int verb = syntax.is(i, Feature.RELATIVE) ? i + 1 : i;
    CueForm relays = tokens.word(verb).finiteCue();
    boolean of = relays != null && syntax.is(verb + 1, Feature.PREPOSITION_PRONOUN);
    SourcePhrase outlet =
        of && relays.entry().has("relay") ? ahead.inSentence(verb, verb + 2) : null;
    return outlet != null && outlet.kind() == Kind.MEDIA ? outlet : null;
  }

  /** The match of a cue without a source, which only closes what another cue reports. */
  Match closing(int opening, int first, int last, CueForm cue) {
    Match match = new Match(first, last, cue, Frame.CLOSING);
    match.shape(Match.Shape.CLOSING);
    match.content(last + 1);
    match.backFrom(opening);
    return match;
  }

  /** Whether the clause that the cue at {@code first} frames stands after it. */
  boolean preposed(int first) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(first));
    int start = first;
    while (start > begin && passedOver(start - 1)) {
      start--;
    }
    return start == begin
        || openers.after(begin) == start
        || tokens.word(first).conjunction()
            && (tokens.is(first - 1, Type.COMMA) || said(first - 1));
  }

  /** {@code «سنواصل العمل.» وبحسب الوزارة}: whether somebody's words end right there. */
  private boolean said(int i) {
    Quote words = tokens.quoteClosedAt(i);
    return words != null && !syntax.nameQuote(words);
  }

  /**
   * {@code وفي بعض القرى، بحسب السكان، انقطع الماء}: after no more than circumstances, an aside
   * before the verb of the clause.
   */
  private boolean amid(int opening, int after) {
    int begin = tokens.sentenceBegin(tokens.sentenceOf(opening));
    if (opening - begin > LONGEST_OPENING
        || !syntax.asideBeforeVerb(opening - 1, after)
        || !syntax.preposition(begin)) {
      return false;
    }
    for (int i = begin + 1; i < opening; i++) {
      if (syntax.verb(i) || tokens.is(i, Type.COMMA) && i < opening - 1) {
        return false;
      }
    }
    return true;
  }

  private boolean passedOver(int i) {
    return (!tokens.isWord(i) || syntax.is(i, Feature.CONJUNCTION) || syntax.is(i, Feature.FILLER))
        && !tokens.is(i, Type.COMMA);
  }
}
