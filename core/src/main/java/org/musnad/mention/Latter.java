package org.musnad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Phrase;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.text.Span;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * {@code الأخير}, {@code هذه الأخيرة}: "the latter", which stands for somebody as a pronoun does.
 */
public final class Latter {
  private Latter() {}

  /** The token after "the latter" at token {@code i}, or {@code i} where it is not that. */
  public static int end(Syntax syntax, int i) {
    Phrase phrase =
        syntax.tokens().word(i).phrases().isEmpty() ? null : syntax.phraseAt(i, Feature.LATTER);
    return phrase == null || describes(syntax, i) ? i : i + phrase.keys().size();
  }

  /** Whether a source is no more than "the latter". */
  public static boolean is(Syntax syntax, SourcePhrase source) {
    return end(syntax, source.first()) == source.last() + 1;
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

  /** "The latter" that is the tokens {@code [first, last]} as a source, or null. */
  static @Nullable SourcePhrase phrase(Syntax syntax, int first, int last) {
    if (end(syntax, first) != last + 1) {
      return null;
    }
    Tokens tokens = syntax.tokens();
    Word word = tokens.word(last);
    char gender = word.lastLetter() == Letters.HA ? 'f' : 'm';
    return new SourcePhrase(
        first,
        last,
        new Span(tokens.beginAfter(first, tokens.word(first).clitics()), tokens.end(last)),
        Kind.PERSON,
        Identified.ROLE,
        new Agreement(gender, 's'),
        true,
        word.stem(),
        List.of(),
        List.of());
  }
}
