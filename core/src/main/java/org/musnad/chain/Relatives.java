package org.musnad.chain;

import org.musnad.lexicon.Agreement;
import org.musnad.mention.SourcePhrase;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;

/** What relative pronouns agree with: {@code الذي} with one man or body, {@code الذين} with men. */
final class Relatives {
  /** The letters that tell {@code الذي} and {@code الذين} from {@code التي}. */
  private static final char MALE = 'ذ';

  private static final char FEMALE = 'ت';

  private final Tokens tokens;

  Relatives(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * {@code زيارتها التي قال}, {@code الألوان التي يقولون}: not the subject of its verb, if that
   * shows another gender or number.
   */
  boolean bySubject(int relative, Agreement verb) {
    Agreement shown = shown(relative);
    boolean several = verb.number() == 'p' || verb.number() == 'd';
    boolean one = shown.number() == 's';
    return !(one && several)
        && !(shown.number() == 'p' && verb.number() == 's')
        && (verb.number() != 's' || new Agreement(shown.gender(), 'x').fits(verb));
  }

  /** Whether a relative pronoun agrees with a phrase: {@code الذي} with one man or body. */
  boolean takesUp(int relative, SourcePhrase phrase) {
    Agreement shown = shown(relative);
    char gender = phrase.agreement().gender();
    return shown.number() != 's' || gender == 'c' || gender == shown.gender();
  }

  /** {@code الذي}: whether it takes up one man or body. */
  boolean oneMan(int relative) {
    return shown(relative).equals(Agreement.HE);
  }

  /** {@code الذين}: whether it takes up men. */
  boolean men(int relative) {
    return shown(relative).equals(Agreement.THEY);
  }

  /** Gender and number as a relative pronoun shows them; two are as good as many. */
  private Agreement shown(int relative) {
    String key = tokens.word(relative).key();
    int last = key.length() - 1;
    char letter = key.charAt(last - 1);
    if (key.charAt(last) != Letters.YA) {
      return key.charAt(last - 2) == MALE ? Agreement.THEY : Agreement.ANY;
    }
    if (letter == MALE) {
      return Agreement.HE;
    }
    boolean one = letter == FEMALE && key.charAt(last - 2) == Letters.LI; // not اللاتي
    return one ? Agreement.SHE : Agreement.ANY;
  }
}
