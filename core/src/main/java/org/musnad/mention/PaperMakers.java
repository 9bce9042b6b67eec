package org.musnad.mention;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds who made a paper: {@code دراسة أجراها المركز الوطني}. */
final class PaperMakers {
  private PaperMakers() {}

  /**
   * The verb that tells who made or issued the one paper whose description is the tokens {@code
   * [first, last]}, or -1. It is the first verb there: in {@code دراسة انتقدها المركز} and {@code
   * دراسة عن مشكلة تعانيها الوزارة} nobody is said to have made the paper.
   */
  static int verb(Syntax syntax, int first, int last) {
    Tokens tokens = syntax.tokens();
    Word paper = tokens.word(first);
    if (!Words.document(paper) || paper.head().plural()) {
      return -1;
    }
    int verb = first + 1;
    while (verb < last && !syntax.verb(verb)) {
      verb++;
    }
    boolean makes =
        verb < last
            && syntax.phraseAt(verb, Feature.MAKES) != null
            && tokens.word(verb).pronounAgreement().fits(paper.head().agreement())
            && ofPaper(tokens, first, verb);
    return makes ? verb : -1;
  }

  /**
   * {@code دراسة حديثة عن الصيد أجراها}, not {@code دراسة عن قرارات أصدرتها}: whether a verb says
   * more of the paper, and not of an indefinite noun nearer to it.
   */
  private static boolean ofPaper(Tokens tokens, int first, int verb) {
    Word before = tokens.word(verb - 1);
    if (!tokens.is(verb - 1, Type.WORD) || before.definite() || before.isAny(Words.PROPER)) {
      return true;
    }
    for (int i = first + 1; i < verb; i++) {
      Word word = tokens.word(i);
      if (!word.isAny(Words.ADJECTIVES) || word.definite() || word.preposition() != 0) {
        return false;
      }
    }
    return true;
  }
}
