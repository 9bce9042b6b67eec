package org.musnad.content;

import org.musnad.frame.Draft;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;

/** Tells verbs that are like the verb of a report, so that they could have its subject. */
final class LikeCue {
  private final Syntax syntax;
  private final Tokens tokens;

  LikeCue(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** {@code أعلن عن دورته التي تبدأ غدا واختار}: a verb is joined to the one that it is like. */
  boolean goesWith(Draft draft, int i) {
    CueForm cue = draft.match().form();
    if (!cue.finite() || !like(cue, i)) {
      return false;
    }
    for (int j = i - 1; j >= draft.match().content(); j--) {
      if (syntax.verb(j)) {
        return !like(cue, j);
      }
    }
    return false;
  }

  /** Whether the verb at {@code i} is like the report's, and none of the words before it is. */
  boolean alone(Draft draft, int i) {
    CueForm cue = draft.match().form();
    if (!cue.finite() || !like(cue, i)) {
      return false;
    }
    for (int j = i - 1; j >= draft.match().content(); j--) {
      if (syntax.verb(j) && like(cue, j)) {
        return false;
      }
    }
    return true;
  }

  private boolean like(CueForm cue, int i) {
    Word word = tokens.word(i);
    return word.is(cue.tense() == Tense.PAST ? Feature.VERB_PAST : Feature.VERB_PRESENT)
        && word.verbFits(cue.agreement());
  }
}
