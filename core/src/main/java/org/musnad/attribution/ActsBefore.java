package org.musnad.attribution;

import org.musnad.cue.Cues;
import org.musnad.frame.Draft;
import org.musnad.frame.FrameMatcher;
import org.musnad.frame.Match;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Tense;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/** Gives words of saying the act of the verb before that has no content of its own. */
final class ActsBefore {
  /** How far before {@code قائلا} the verb may stand whose act it takes. */
  private static final int ACT_BEFORE = 25;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;

  ActsBefore(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
  }

  /**
   * {@code حذر … قائلا}: what can be nothing but saying takes the act of the verb before it that
   * has no content; {@code دعا …، مؤكدا} has its own.
   */
  void adjust(Draft draft) {
    Match match = draft.match();
    boolean says =
        match.form().entry().has(FrameMatcher.REST) && !match.form().entry().has("goes-on");
    if (match.form().tense() != Tense.PARTICIPLE || !says || !match.hidden()) {
      return;
    }
    int begin = tokens.sentenceBegin(tokens.sentenceOf(match.cueFirst()));
    for (int i = match.cueFirst() - 1; i >= Math.max(begin, match.cueFirst() - ACT_BEFORE); i--) {
      CueForm other = syntax.finiteCue(i);
      if (other != null) {
        boolean speech = cues.at(i) == null && other.entry().has("quote");
        if (speech) {
          draft.act(other.entry().act());
        }
        return;
      }
    }
  }
}
