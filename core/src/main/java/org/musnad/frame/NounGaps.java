package org.musnad.frame;

import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.mention.SourcePhrase;
import org.musnad.syntax.Syntax;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** What may stand between a noun of report and the mark of its content, and describes it. */
final class NounGaps {
  /** How many tokens may describe a noun. */
  private static final int FARTHEST = 14;

  private final Syntax syntax;
  private final Tokens tokens;
  private final ContentMarks marks;
  private final SourcesAhead ahead;

  NounGaps(Syntax syntax, ContentMarks marks, SourcesAhead ahead) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.marks = marks;
    this.ahead = ahead;
  }

  /**
   * {@code الأنباء التي راجت أمس عن رحيله}, {@code بلاغ من مستشفى حول وفاة}: goes to the mark of
   * the next step, over what describes the noun; whoever does the relative clause's verb to it is
   * its source: {@code التوصية التي أطلقها الخبير ب}.
   */
  boolean beside(Attempt attempt) {
    Step mark = attempt.ahead(1);
    Step after = attempt.ahead(2);
    for (int j = attempt.at; j < attempt.within(FARTHEST); j++) {
      if (opens(mark, after, j)) {
        attempt.at = j;
        return true;
      }
      if (ends(attempt, mark, after, j)) {
        return false;
      }
      Quote quote = tokens.quoteOpenedAt(j);
      if (quote != null && quote.closed()) {
        j = quote.close();
      } else if (syntax.verb(j) && tokens.word(j).pronoun()) {
        SourcePhrase doer = ahead.at(j + 1, attempt.place.limit(), true);
        if (doer == null || !Discourse.canSpeak(doer)) {
          return false;
        }
        attempt.match.source = doer;
        j = doer.last();
      }
    }
    return false;
  }

  /** Whether both the mark and what the step after it asks for stand at {@code j}. */
  private boolean opens(Step mark, Step after, int j) {
    if (!marks.fits(mark, j)) {
      return false;
    }
    boolean clitic = mark.word().length() == 1 && tokens.word(j).length() > 1;
    int next = clitic ? j : j + 1;
    return switch (after.name()) {
      case "that" -> syntax.complementizer(next);
      case "event" -> marks.event(next);
      default -> true;
    };
  }

  /** Whether what describes the noun ends at {@code j}. */
  private boolean ends(Attempt attempt, Step mark, Step after, int j) {
    if (tokens.is(j, Type.COMMA)) {
      return !opens(mark, after, j + 1);
    }
    Word word = tokens.word(j);
    CueForm cue = syntax.finiteCue(j);
    boolean verb = syntax.verb(j);
    return tokens.is(j, Type.STOP)
        || tokens.is(j, Type.SEMICOLON)
        || tokens.is(j, Type.COLON)
        || syntax.complementizer(j)
        || word.conjunction()
        || syntax.is(j, Feature.NEGATION)
        || cue != null && !syntax.is(j, Feature.ARRIVES) && !word.pronoun()
        || verb && !relative(attempt, j);
  }

  /** Whether the verb at {@code j} is that of a relative clause on the noun. */
  private boolean relative(Attempt attempt, int j) {
    return syntax.is(j - 1, Feature.RELATIVE)
        || syntax.is(j - 1, Feature.LIGHT_VERB)
        || !tokens.word(attempt.place.last()).definite();
  }
}
