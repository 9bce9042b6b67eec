package org.musnad.mention;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.PersonNames;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Quote;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Parts a source before its words are gone over: from what is said of it, and its name. */
final class SourceParts {
  private static final int LONGEST_NAME = 5;

  /** How many letters the word for "each" has at most. */
  private static final int EACH = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final PersonNames personNames;
  private final int first;
  private final int last;

  /** Of the tokens {@code [first, last]}. */
  SourceParts(Syntax syntax, PersonNames personNames, int first, int last) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.personNames = personNames;
    this.first = first;
    this.last = last;
  }

  /**
   * The last token before a relative clause or aside, which says nothing of what the source is
   * called.
   *
   * @param maker the verb before who made a paper, or -1
   */
  int mainEnd(int maker) {
    for (int i = first + 1; i <= last; i++) {
      Quote quote = tokens.quoteOpenedAt(i);
      if (quote != null && quote.closed()) {
        i = Math.min(quote.close(), last);
        continue;
      }
      boolean clause =
          tokens.word(i).is(Feature.RELATIVE)
              || (tokens.word(i).is(Feature.PRONOUN) && tokens.word(i).conjunction())
              || syntax.verb(i)
                  && tokens.word(first).head() != null
                  && syntax.apposedNameEnd(i, last + 1) == i // نشأت, a name
                  && i != maker
                  && !(syntax.called(i) && !tokens.word(i).conjunction()) // سائق يدعى سالم
                  && !personNames.givenAfterComma(i)
              || personNames.withheldAside(i);
      if (clause) {
        return i - 1;
      }
    }
    return last;
  }

  /** {@code كل من الوزير والمدير}: says of several no more than that each of them speaks. */
  boolean eachOf() {
    Word each = tokens.word(first);
    return each.is(Feature.QUANTIFIER)
        && each.firstLetter() == Letters.KA
        && each.length() <= EACH
        && Words.from(tokens.word(first + 1))
        && !syntax.verb(first + 2);
  }

  /** {@code بائع يدعى سالم}: the token after the verb by which the source is called; or -1. */
  static int called(Syntax syntax, int from, int last) {
    for (int i = from; i < last; i++) {
      if (syntax.called(i)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether a part of such a name stands at {@code i}. */
  boolean name(int i) {
    Quote quote = tokens.quoteOpenedAt(i);
    return quote != null ? quote.closed() && quote.close() <= last : syntax.nameLike(i);
  }

  /**
   * {@code بحر العطار، رئيس الجمعية}: the token after the two words or more that head nothing,
   * which the source begins with, if the office of one person follows them after a comma; or else
   * the first token.
   */
  int nameEnd(int mainEnd) {
    int i = first;
    while (i <= mainEnd && i < first + LONGEST_NAME && bare(i)) {
      i++;
    }
    Word office = tokens.word(i + 1);
    boolean named =
        i > first + 1
            && i < last
            && tokens.is(i, Type.COMMA)
            && Words.person(office)
            && !office.head().plural()
            && !office.conjunction()
            && office.preposition() == 0
            && syntax.title(i + 1);
    return named ? i : first;
  }

  /**
   * {@code مدير إدارة التوجيه والإرشاد}, {@code مدير الموارد البشرية والإدارية}: whether what is
   * joined at {@code i} within the name of an office is more of that name, and nobody.
   */
  boolean joinedWithin(int i) {
    Word word = tokens.word(i);
    Word before = tokens.word(i - 1);
    boolean quality =
        word.is(Feature.ADJECTIVE)
            && before.is(Feature.ADJECTIVE)
            && word.lastLetter() == Letters.HA
            && before.lastLetter() == Letters.HA;
    boolean thing = // والسلامة, which is a name too
        word.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
            && word.head() == null
            && !syntax.nameLike(i + 1);
    return word.definite() && before.definite() && (quality || thing);
  }

  private boolean bare(int i) {
    Word word = tokens.word(i);
    boolean begins = i == first;
    boolean trade = // بحر العطار
        !begins && word.definite() && Words.person(word) && !word.head().plural();
    return tokens.is(i, Type.WORD)
        && (word.head() == null || trade)
        && !syntax.namedAt(i)
        && word.preposition() == 0
        && !word.conjunction()
        && !word.pronoun()
        && !(begins && word.definite() && word.known() && !word.name())
        && !word.isAny(Words.PROPER | Feature.QUANTIFIER.bit() | Feature.MASDAR.bit())
        && !syntax.functionWord(i);
  }
}
