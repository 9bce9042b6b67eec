package org.musnad.mention;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.token.Tokens;

/**
 * How many a noun for somebody stands for whose ending only shows it beside what completes it:
 * {@code مدربي}, "my coach", but {@code مدربي الفرق}, "coaches"; {@code وزيرا}, "a minister", but
 * {@code وزيرا الزراعة والمياه}, "the two ministers".
 */
final class InConstruct {
  private InConstruct() {}

  /**
   * The head {@code own} at token {@code at} of a phrase that ends at {@code last}, as it is meant.
   */
  static HeadForm head(Tokens tokens, HeadForm own, int at, int last) {
    Word word = tokens.word(at);
    if (at == last) {
      return own.inConstruct(word.stem()) && !word.pronoun() ? own.one() : own;
    }
    Word next = tokens.word(at + 1);
    boolean completes =
        next.definite()
            && next.preposition() == 0
            && !next.conjunction()
            && !next.is(Feature.ADJECTIVE);
    return completes && own.dual(word.stem()) ? own.two() : own;
  }
}
