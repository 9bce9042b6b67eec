package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * {@code الأخير}, {@code هذه الأخيرة}: "the latter", which stands for somebody as a pronoun does.
 */
public final class Latter {
  private Latter() {}

  /** The token after "the latter" at token {@code i}, or {@code i} where it is not that. */
  public static int end(Syntax syntax, int i) {
    Phrase phrase = syntax.phraseAt(i, Feature.LATTER);
    return phrase == null || describes(syntax, i) ? i : i + phrase.keys().size();
  }

  /** Whether the tokens {@code [first, last]} are no more than "the latter". */
  public static boolean is(Syntax syntax, int first, int last) {
    return end(syntax, first) == last + 1;
  }

  /** {@code العدد الأخير}, {@code كتابها الأخير}, {@code في الأخير}: "last", said of a noun. */
  private static boolean describes(Syntax syntax, int i) {
    Tokens tokens = syntax.tokens();
    Word before = tokens.word(i - 1);
    boolean in = syntax.preposition(i - 1) && before.stem().indexOf(Letters.FA) == 0;
    boolean definite =
        before.definite() || before.pronoun() || before.name() || before.placeOrCapital();
    boolean noun = tokens.is(i - 1, Type.WORD) && syntax.nominal(i - 1) && definite;
    boolean relative =
        syntax.is(i - 2, Feature.RELATIVE); // الأمر الذي أرجعته الأخيرة: see its verb
    return in || relative || noun;
  }
}
