package org.musnad.statement;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Tense;
import org.musnad.mention.Syntax;
import org.musnad.token.Tokens;

/**
 * Cues that report no words of another: a speaker's own "I", or the noun that heads what he said.
 */
final class OwnVoice {
  private final Syntax syntax;
  private final Tokens tokens;

  OwnVoice(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** {@code «أعتقد أن»} in a quotation that no cue reports. */
  boolean alone(Match match) {
    return match.hidden()
        && match.form.finite()
        && tokens.word(match.cueFirst).is(Feature.FIRST_PERSON)
        && tokens.quoteAround(match.cueFirst) != null;
  }

  /** {@code «أعتقد أن»}: the speaker's own "I" inside what he says is no report of another. */
  boolean speaks(Match match, Draft around) {
    boolean verbatim = around.mode == Mode.DIRECT || tokens.quoteAround(match.cueFirst) != null;
    boolean inIt = // بيانا يؤكد فيه: the clause says more of the paper
        tokens.word(match.cueFirst - 1).head() != null
            && syntax.is(match.cueLast + 1, Feature.PREPOSITION_PRONOUN);
    return match.hidden()
        && !match.relative
        && !inIt
        && verbatim
        && (tokens.word(match.cueFirst).is(Feature.FIRST_PERSON)
            || match.form.tense() == Tense.NOUN
            || match.form.tense() == Tense.PRESENT);
  }

  /** {@code أكد إصراره على}: the noun that opens a nominal content says what is said, not that. */
  static boolean opens(Match match, Draft around) {
    boolean others = match.source != null || match.nobody;
    return head(match, around) && !(others && denies(around));
  }

  /** Whether a noun of report is the head noun of a nominal content. */
  private static boolean head(Match match, Draft around) {
    return match.form.tense() == Tense.NOUN
        && around.match.shape == Match.Shape.NOMINAL
        && match.cueFirst == around.match.content;
  }

  /** {@code نفى الأنباء}: what it is about was said by others, whoever denies it. */
  static boolean denies(Draft around) {
    return around.act.equals("deny") && around.match.shape == Match.Shape.NOMINAL;
  }
}
