package org.musnad.chain;

import org.musnad.cue.UnsaidChecks;
import org.musnad.frame.Match;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.token.Tokens;

/** Tells where it "is thought", by nobody that the text names, and not he who thinks. */
final class Supposed {
  private final Syntax syntax;
  private final Tokens tokens;
  private final Antecedents antecedents;

  Supposed(Syntax syntax, Antecedents antecedents) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.antecedents = antecedents;
  }

  /**
   * {@code أصيب اللاعب ويعتقد أن}: "it is thought", spelt like "he thinks", which goes on only from
   * one who has spoken.
   */
  boolean passive(Match match) {
    return UnsaidChecks.estimated(match.form())
        && !match.form().entry().has("see-in") // يرى, hardly ever passive
        && match.form().agreement().gender() == 'm'
        && match.shape() == Match.Shape.CLAUSE
        && !match.relative();
  }

  /**
   * {@code السيارة التي يعتقد أنها}: the same of what a relative takes up, which thinks nothing.
   */
  boolean which(Match match) {
    return match.relative()
        && UnsaidChecks.estimated(match.form())
        && !match.form().entry().has("see-in")
        && match.form().agreement().equals(Agreement.HE)
        && match.shape() == Match.Shape.CLAUSE
        && syntax.complementizer(match.cueLast() + 1);
  }

  /**
   * {@code عثرت الشرطة على سيارة ويعتقد أنها}, {@code في أحد المواقع يعتقد أنه}: the same among
   * somebody's words, of whom he speaks being none that thinks so; not {@code قال إنه يعتقد أن}.
   */
  boolean within(Match match) {
    int before = match.cueFirst() - 1;
    boolean apart = tokens.word(match.cueFirst()).conjunction() || syntax.nominal(before);
    return apart && passive(match);
  }

  /** {@code مواد يعتقد أنها}: "thought to be", said of the indefinite noun right before it. */
  boolean of(Match match) {
    int before = match.cueFirst() - 1;
    int that = match.cueLast() + 1;
    return passive(match)
        && !tokens.word(match.cueFirst()).conjunction()
        && syntax.is(that, Feature.COMPLEMENTIZER_PRONOUN)
        && (antecedents.thing(before)
            || antecedents.female(before) && Words.takesUp(tokens.word(that).key(), Agreement.SHE));
  }
}
