package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Further names with their "and" after a comma: {@code سالم الزين، وخالد النجار إن}, {@code سالم
 * الزين، وعلي النجار ضرورة}.
 */
final class FurtherNames {
  private final Syntax syntax;
  private final Tokens tokens;

  FurtherNames(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /** Whether a given name with its "and" stands at token {@code next}, and more of the name. */
  boolean at(int next) {
    Word word = tokens.word(next);
    boolean article = tokens.word(next + 1).definite(); // وزين السيد, where زين is a verb too
    return word.conjunction()
        && word.isAny(Words.GIVEN)
        && word.head() == null
        && word.preposition() == 0
        && word.finiteCue() == null
        && (article || !word.verb())
        && (familyName(next + 1) || surname(next + 1));
  }

  /** Whether no verb stands after the full name at {@code next}. */
  boolean namesEnd(int next, int limit) {
    int j = next + 1;
    while (j < limit && familyName(j)) {
      j++;
    }
    return j < limit && !syntax.verb(j);
  }

  /**
   * {@code وعلي الفقيه}, {@code ومحمد دهمان}: a family's name that is a word for something else.
   */
  boolean speltAsOther(int i) {
    return trade(i) && tokens.word(i).definite() || surname(i);
  }

  /**
   * {@code ومحمد جمح أن}, {@code ومحمد دهمان، وخالد}: after the given name a word for something
   * else, at the end of the name and of no use there but as the family's.
   */
  private boolean surname(int i) {
    Word word = tokens.word(i);
    boolean ends =
        syntax.names().nameEnds(i + 1) || syntax.preposition(i + 1) && syntax.complementizer(i + 2);
    return ends
        && tokens.is(i, Type.WORD)
        && !word.definite()
        && !word.conjunction()
        && !word.pronoun()
        && word.preposition() == 0
        && word.head() == null
        && word.cues().isEmpty()
        && !word.accusative()
        && (!word.isAny(Words.NOMINAL) || Words.inTwo(word))
        && !syntax.functionWord(i)
        && syntax.timeEnd(i) == i;
  }

  /** A part of a name, or a trade with no complement: {@code ومحمد نجار، وخالد الفقيه}. */
  private boolean familyName(int i) {
    return syntax.nameLike(i) || tokens.word(i).is(Feature.FAMILY_NAME) || trade(i);
  }

  private boolean trade(int i) {
    Word word = tokens.word(i);
    return Words.person(word)
        && !word.head().plural()
        && !word.conjunction()
        && (word.definite() || syntax.names().nameEnds(i + 1) || syntax.preposition(i + 1));
  }
}
