package org.musnad.content;

import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Decides where a clause ends that says, with no relative, what somebody or something new is
 * thought to be by nobody in particular: {@code مسلحون يشتبه بأنهم من الحركة هاجموا}.
 */
final class ThoughtOf {
  private final Syntax syntax;
  private final Tokens tokens;

  ThoughtOf(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * Whether the clause around it goes on at token {@code i}.
   *
   * @param ended whether no clause can describe what stands right before it
   */
  boolean endsAt(int i, Match match, boolean ended) {
    if (!describes(match)) {
      return false;
    }
    return verbOfNoun(i, match, ended) || tokens.is(i - 1, Type.COMMA) && closesAside(i, match);
  }

  /**
   * {@code جماعة يعتقد أنها تنشط في الجبل خطفت}: whether the past verb is that of the noun which
   * the clause describes.
   */
  private boolean verbOfNoun(int i, Match match, boolean ended) {
    boolean past = syntax.verb(i) && tokens.word(i).is(Feature.VERB_PAST);
    if (i <= match.content() + 1 || !past) {
      return false;
    }
    for (int j = match.content(); j < i; j++) {
      if (tokens.is(j, Type.COMMA) || syntax.verb(j) && tokens.word(j).is(Feature.VERB_PAST)) {
        return false;
      }
    }
    Word before = tokens.word(i - 1);
    boolean quality = // أنها مفخخة انفجرت
        i == match.content() + 2 && before.is(Feature.ADJECTIVE) && before.head() == null;
    return quality || ended || !tokens.isWord(i - 1);
  }

  /** {@code قتل انتحاري، يعتقد أنه من الحركة، ستة}: whether the clause goes on around the aside. */
  private boolean closesAside(int i, Match match) {
    return tokens.is(match.cueFirst() - 1, Type.COMMA)
        && (tokens.is(i, Type.NUMBER)
            || syntax.is(i, Feature.NUMBER)
            || syntax.verb(i)
            || syntax.preposition(i));
  }

  /** {@code مسلحون يشتبه بأنهم}, {@code انتحاري، يعتقد أنه}, {@code رجال يشتبه في انتمائهم}. */
  private boolean describes(Match match) {
    int cue = match.cueFirst();
    int noun = tokens.is(cue - 1, Type.COMMA) ? cue - 2 : cue - 1;
    Word word = tokens.word(noun);
    return match.form().finite()
        && match.form().entry().act().equals("believe")
        && !tokens.word(cue).conjunction()
        && (syntax.is(match.content(), Feature.COMPLEMENTIZER_PRONOUN) || ofTheirs(match))
        && tokens.isWord(noun)
        && syntax.nominal(noun)
        && !word.definite()
        && !word.conjunction()
        && !syntax.functionWord(noun);
  }

  /** {@code يشتبه في انتمائهم}: whether the content is something of theirs. */
  private boolean ofTheirs(Match match) {
    Word word = tokens.word(match.content());
    return match.shape() == Match.Shape.NOMINAL && word.pronoun() && word.is(Feature.MASDAR);
  }
}
