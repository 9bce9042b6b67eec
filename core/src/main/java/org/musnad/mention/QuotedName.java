package org.musnad.mention;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;

/**
 * Tells whether what stands in quotation marks after somebody's office or trade is his name: {@code
 * البائع "سمعان"}, {@code السائق الهندي «راجو»}, {@code وزير الخارجية «كيري»}. A quality that the
 * writer marks is none, as in {@code المدرب «العالمي»}, nor is what a body or another in his office
 * is called.
 */
final class QuotedName {
  private static final long NAMES = Feature.FAMILY_NAME.bit() | Feature.FOREIGN_NAME.bit();

  private QuotedName() {}

  /** Whether the source that was gone over is called so. */
  static boolean of(Syntax syntax, SourceScan scan) {
    Tokens tokens = syntax.tokens();
    @Nullable HeadForm head = scan.head();
    int headAt = scan.headAt();
    if (!scan.quotedName() || headAt < 0 || head == null || head.plural() || scan.quantified()) {
      return false;
    }
    boolean alone = tokens.word(headAt).definite();
    int i = headAt + 1;
    while (i <= scan.mainEnd()
        && tokens.quoteOpenedAt(i) == null
        && describes(tokens.word(i), !alone && i == headAt + 1)) {
      i++;
    }
    Quote quote = tokens.quoteOpenedAt(i);
    if (quote == null || i == headAt + 1 && !alone) {
      return false;
    }
    Word name = tokens.word(quote.first());
    boolean quality = name.definite() && name.isAny(Words.ADJECTIVES);
    return !quality && (alone || name.isAny(NAMES));
  }

  /** Whether the word says more of the head; {@code owner} if the head is not definite yet. */
  private static boolean describes(Word word, boolean owner) {
    boolean plain = word.preposition() == 0 && !word.conjunction();
    boolean owned = owner && word.head() == null; // وزير الخارجية, not رئيس الحزب
    return word.definite() && plain && (owned || word.isAny(Words.ADJECTIVES));
  }
}
