package org.musnad.mention;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
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
    Word next = tokens.word(at + 1);
    boolean alone = next.is(Feature.PREPOSITION) && !next.conjunction(); // مدربي في النادي
    if (at == last || alone) {
      return own.inConstruct(word.stem()) && !word.pronoun() ? own.one() : own;
    }
    boolean two = own.dual(word.stem()) && noun(next);
    return two && (full(tokens, at + 1) || at + 1 < last && full(tokens, at + 2)) ? own.two() : own;
  }

  /**
   * {@code مسؤولي الشركة}, {@code مديري ومعلمي المدارس}: whether the head at token {@code at} of
   * the phrase {@code [first, last]} stands for men, as a noun follows; not {@code أحد مدربي
   * النادي}.
   */
  static boolean several(Syntax syntax, int first, int at, int last) {
    return at < last && !syntax.is(first, Feature.ONE) && syntax.oblique(at);
  }

  /** {@code الزراعة}, {@code خارجية}: what can complete a noun. */
  private static boolean noun(Word next) {
    return next.preposition() == 0
        && !next.conjunction()
        && (next.definite() ? !next.is(Feature.ADJECTIVE) : SourceTyping.noun(next));
  }

  /** {@code الزراعة}, {@code ليبيا}: whether nothing more need complete what a noun completes. */
  private static boolean full(Tokens tokens, int i) {
    Word word = tokens.word(i);
    boolean land = // مصر, an adjective too
        OneOfMany.country(word) || word.place() && !word.is(Feature.ADJECTIVE);
    return (word.definite() || land) && word.preposition() == 0 && !word.conjunction();
  }
}
