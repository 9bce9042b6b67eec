package org.musnad.content;

import org.musnad.frame.Draft;
import org.musnad.frame.Match;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Tense;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Decides where, after what somebody said in a story that another tells, the story goes on: {@code
 * قال شهود إن الحارس أكد أن الباب مغلق، ثم غادر}. What he said was so; what happened next is not
 * his.
 */
final class NextEvents {
  /** Within how many words after its first an event has its verb: {@code وعلى الفور غادر}. */
  private static final int SOON = 3;

  private static final long THEN = Feature.TIME_ADVERB.bit() | Feature.FILLER.bit();

  /** What opens a clause whose verb need not be that of an event. */
  private static final long OTHER =
      Feature.RELATIVE.bit() | Feature.COMPLEMENTIZER.bit() | Feature.COMPLEMENTIZER_PRONOUN.bit();

  private final Syntax syntax;
  private final Tokens tokens;

  NextEvents(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether the next event begins at token {@code i}. */
  boolean beginAt(int i, Draft draft) {
    Match match = draft.match();
    boolean comma = tokens.is(i - 1, Type.COMMA);
    boolean turn = syntax.is(i, Feature.TURN) || syntax.isPhrase(i, Feature.TURN);
    if (!comma && !turn || match.shape() != Match.Shape.CLAUSE) {
      return false;
    }
    boolean opens = comma || syntax.is(i + 1, Feature.COMPLEMENTIZER_RESUMING); // لذا فإن
    return turn && opens && !draft.leads() && hence(i)
        || match.form().finite()
            && match.form().tense() == Tense.PAST
            && verb(i, turn, draft.leads()) >= 0
            && !happened(match.content(), i);
  }

  /** {@code لذا فإن}, {@code لذلك}: what follows from the words is not in them; not {@code لكن}. */
  private boolean hence(int i) {
    String stem = tokens.word(i).stem();
    return stem.length() > 2
        && stem.charAt(0) == Letters.LI
        && stem.charAt(1) != Letters.KA
        && syntax.is(i, Feature.TURN);
  }

  /**
   * The past verb of the event that begins at {@code i}, or -1.
   *
   * @param leads whether he may say as well what came of what he says: {@code مما أثار}
   */
  private int verb(int i, boolean turn, boolean leads) {
    Word word = tokens.word(i);
    if (turn) {
      if (leads) {
        return -1;
      }
      Phrase phrase = syntax.phraseAt(i, Feature.TURN);
      int next = phrase == null ? i + 1 : i + phrase.keys().size();
      return syntax.is(next - 1, Feature.COMPLEMENTIZER_PRONOUN) ? -1 : soon(next);
    }
    if (syntax.verb(i)) {
      boolean so = word.conjunction() && tokens.firstChar(i) == Letters.FA;
      return !leads && so && past(i) ? i : -1;
    }
    boolean then = Words.afterwards(word) || !word.conjunction() && word.isAny(THEN);
    if (then || !leads && syntax.is(i, Feature.WHAT)) {
      return past(i + 1) ? i + 1 : -1;
    }
    boolean when = word.conjunction() && syntax.is(i, Feature.SUBORDINATE);
    if (when) {
      return past(i + 1) ? i + 1 : -1;
    }
    boolean upon = // وعلى الفور, وبعد ذلك
        word.conjunction() && (syntax.preposition(i) || word.isAny(THEN));
    return upon ? soon(i + 1) : -1;
  }

  /** The first verb of {@code from} and the few words after it, if it is one of the past; or -1. */
  private int soon(int from) {
    for (int j = from; j < from + SOON && tokens.isWord(j); j++) {
      if (tokens.word(j).isAny(OTHER)) {
        return -1;
      }
      if (syntax.verb(j)) {
        return past(j) ? j : -1;
      }
      if (syntax.is(j, Feature.NEGATION)) {
        return Words.didNot(tokens.word(j)) && syntax.verb(j + 1) ? j + 1 : -1;
      }
    }
    return -1;
  }

  private boolean past(int i) {
    Word word = tokens.word(i);
    return syntax.verb(i)
        && word.is(Feature.VERB_PAST)
        && !word.is(Feature.VERB_PRESENT)
        && !word.is(Feature.FIRST_PERSON);
  }

  /** Whether the words tell of something that happened, so that they may tell what came of it. */
  private boolean happened(int from, int to) {
    for (int j = from; j < to; j++) {
      Word word = tokens.word(j);
      boolean was = syntax.is(j, Feature.AUXILIARY) || syntax.is(j, Feature.NEGATION);
      if (was || syntax.verb(j) && word.is(Feature.VERB_PAST)) {
        return true;
      }
    }
    return false;
  }
}
