package org.musnad.statement;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.mention.Syntax;
import org.musnad.token.Tokens;

/** Reads cues that are nouns: nouns of report and verbal nouns, with their owner. */
final class NounCues {
  private final Syntax syntax;
  private final Tokens tokens;
  private final FrameMatcher matcher;

  NounCues(Syntax syntax, FrameMatcher matcher) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.matcher = matcher;
  }

  /** What the noun at {@code i} reports, or null. */
  @Nullable Match match(int i, CueForm cue) {
    if (syntax.is(i - 1, Feature.LIGHT_VERB)) {
      return done(i, cue);
    }
    Word word = tokens.word(i);
    boolean noun = cue.entry().id().startsWith("noun.");
    Match match = matcher.match(i, i, cue);
    if (match == null || !noun && !verbalNoun(match, word)) {
      return null;
    }
    boolean about = noun && match.shape == Match.Shape.NOMINAL && !word.definite();
    if (match.source == null && !word.pronoun() && !about) {
      return null;
    }
    match.nobody = match.source == null && !word.pronoun();
    return match;
  }

  /** {@code تم التأكيد على أن}: a passive in two words, which nobody is said to have done. */
  private @Nullable Match done(int i, CueForm cue) {
    Word word = tokens.word(i);
    Match match = word.pronoun() ? null : matcher.match(i, i, cue, true);
    if (match == null) {
      return null;
    }
    boolean bare = match.frame.equals("obj") && !word.definite();
    boolean marked = match.shape == Match.Shape.CLAUSE || match.frame.equals("ala");
    if (!bare && !marked) {
      return null;
    }
    match.nobody = true;
    match.passive = true;
    return match;
  }

  /**
   * {@code إعلان الوزير قبول الدعوة}: a verbal noun with who and what, or with a pronoun and what.
   */
  private boolean verbalNoun(Match match, Word word) {
    if (word.definite()
        || match.shape == Match.Shape.QUOTE
        || match.shape == Match.Shape.COLON
        || match.frame.startsWith("far")
        || match.frame.equals("an")) {
      return false;
    }
    if (word.pronoun()) {
      return !match.frame.equals("obj") && !match.frame.equals("ila");
    }
    SourcePhrase source = match.source;
    return source != null
        && (!source.head().isEmpty() || !source.names().isEmpty())
        && !match.frame.equals("addr-li")
        && !(match.frame.equals("obj") && match.content > source.last() + 1)
        && !invites(match);
  }

  /** Whether the content is someone called upon, not something called for. */
  private boolean invites(Match match) {
    Word what = tokens.word(match.content);
    return match.frame.equals("li") && (what.definite() || !what.is(Feature.MASDAR));
  }
}
