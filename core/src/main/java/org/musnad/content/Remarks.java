package org.musnad.content;

import org.musnad.chain.AccordingTo;
import org.musnad.cue.Cues;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Knows remarks of the writer's own, which are no part of what is said. */
final class Remarks {
  /** How far before the other side of a matter the one may stand. */
  private static final int SIDES = 40;

  private final Syntax syntax;
  private final Tokens tokens;
  private final Cues cues;

  Remarks(Syntax syntax, Cues cues) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.cues = cues;
  }

  /** A remark of the writer's own: {@code في إشارة إلى}. */
  boolean at(int i) {
    Phrase phrase = syntax.phraseAt(i, Feature.BREAK);
    int after = phrase == null ? i : i + phrase.keys().size();
    return phrase != null && !side(i, after) && !closes(after) || occasion(i);
  }

  /**
   * {@code وارتفاع الكلفة من جهة أخرى، إضافة إلى}: within a clause, with no other after it; {@code
   * ولكن من جهة أخرى}, {@code من جهة، ومن جهة أخرى}: the other side of what is said.
   */
  private boolean side(int i, int after) {
    int next = tokens.is(after, Type.COMMA) ? after + 1 : after;
    boolean within = tokens.is(i - 1, Type.WORD) && !syntax.verb(next);
    return syntax.from(i) && (within || syntax.is(i - 1, Feature.TURN))
        || syntax.preposition(i) && oneSide(i);
  }

  /** Whether {@code من جهة} stands before {@code ومن جهة أخرى}, in its sentence. */
  private boolean oneSide(int i) {
    String side = tokens.word(i + 1).key();
    int begin = Math.max(tokens.sentenceBegin(tokens.sentenceOf(i)), i - SIDES);
    for (int j = i - 1; j > begin; j--) {
      if (syntax.from(j - 1) && tokens.word(j).key().equals(side)) {
        return true;
      }
    }
    return false;
  }

  /** {@code من جهة … ومن جهة أخرى.}: at its end a clause has no more than its second side. */
  private boolean closes(int after) {
    return tokens.is(after, Type.STOP)
        || after < tokens.size() && tokens.lineBreakBefore(after)
        || after >= tokens.size();
  }

  /**
   * {@code ، وذلك في تصريحات}, {@code ، وذلك بحسب الشرطة}, {@code ، ردا على سؤال}: where, how or on
   * whose word it was said is no part of what was said.
   */
  private boolean occasion(int i) {
    boolean apart = tokens.is(i - 1, Type.COMMA) || tokens.quoteClosedAt(i - 1) != null;
    if (apart && answers(i)) {
      return true;
    }
    if (!syntax.is(i, Feature.DEMONSTRATIVE) || !tokens.word(i).conjunction()) {
      return false;
    }
    Match match = cues.at(i + 1);
    if (match != null && AccordingTo.is(match) || answers(i + 1)) {
      return true;
    }
    int venue = syntax.preposition(i + 1) ? i + 2 : i + 1;
    return syntax.venue(venue)
        && (syntax.is(venue, Feature.SPEAKING) || syntax.nounCue(venue))
        && (venue > i + 1 || tokens.word(venue).preposition() != 0);
  }

  /** {@code ردا على سؤال}, {@code تعليقا على ما}: in answer to what others said. */
  private boolean answers(int i) {
    Phrase phrase = syntax.phraseAt(i, Feature.IN_ANSWER);
    int said = phrase == null ? -1 : i + phrase.keys().size();
    return said > i
        && (syntax.nounCue(said)
            || syntax.is(said, Feature.SPEAKING)
            || syntax.is(said, Feature.WHAT));
  }
}
