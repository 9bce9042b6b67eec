package org.musnad.statement;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.mention.Kind;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Makes the matches of cues that frame a clause from outside: "according to" and its like. */
final class AccordingMatches {
  /** Tokens of circumstances before an aside, at most. */
  private static final int LONGEST_OPENING = 16;

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
    Match match = new Match(first, last, cue, Frame.ACCORDING);
    int at = source.last() + 1;
    Phrase relay = ahead.relaying(at);
    if (relay != null) {
      int start = at + relay.keys().size();
      SourcePhrase inner = ahead.at(start, ahead.sentenceEnd(first), true);
      if (inner != null) {
        match = new Match(at, start - 1, relay.cue(), Frame.ACCORDING);
        match.backFrom = opening;
        match.inner = inner;
        at = inner.last() + 1;
      }
    }
    match.source = source;
    int relative = match.inner == null ? relative(source) : -1;
    SourcePhrase outlet = relative < 0 ? null : ahead.carrier(relative + 1);
    if (outlet != null) {
      match.inner = ahead.at(source.first(), relative, true);
      match.source = outlet;
      at = outlet.last() + 1;
    }
    match.content = at;
    match.shape = preposed(opening) || amid(opening, at) ? Match.Shape.AFTER : Match.Shape.BACK;
    return match;
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

  /** The match of a cue without a source, which only closes what another cue reports. */
  Match closing(int opening, int first, int last, CueForm cue) {
    Match match = new Match(first, last, cue, Frame.CLOSING);
    match.shape = Match.Shape.CLOSING;
    match.content = last + 1;
    match.backFrom = opening;
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
        || (tokens.word(first).conjunction() && tokens.is(first - 1, Type.COMMA));
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
