package org.musnad.frame;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.syntax.Words;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Somebody who speaks, where the noun phrase of a circumstance between his verb and him could take
 * him in: {@code وقال خلال المؤتمر الصحفي سالم الزين}, {@code وقال لوكالة الأفق مدير المرور},
 * {@code وأكد، في تصريح، سالم الزين}.
 */
final class SpeakersWithin {
  private final Syntax syntax;
  private final Tokens tokens;

  SpeakersWithin(Syntax syntax) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * The token at which somebody begins who is no part of the noun phrase from {@code noun} to
   * {@code end}, or the comma before him; {@code end}, if nobody does.
   */
  int endBefore(int noun, int end) {
    for (int j = noun + 1; j < end; j++) {
      if (tokens.is(j, Type.COMMA)) {
        return named(j + 1) || office(j + 1) ? j : end;
      }
      if (complete(noun, j) && (named(j) || office(j) || marked(j) || body(j))) {
        return j;
      }
      if (Words.person(tokens.word(j)) && !press(tokens.word(j))) {
        return end; // تصريحات للسيدة الأولى سعاد الشامي
      }
    }
    return end;
  }

  /** Whether the words from {@code noun} up to {@code j} lack nothing and bear no name or title. */
  private boolean complete(int noun, int j) {
    Word last = tokens.word(j - 1);
    boolean whole = last.definite() || last.pronoun() || tokens.quoteClosedAt(j - 1) != null;
    boolean quality = // في تصريح صحفي
        j > noun + 1 && syntax.venue(noun) && last.is(Feature.ADJECTIVE) && !last.name();
    return (whole || quality)
        && !last.conjunction()
        && (j > noun + 1 && press(last) || !Words.person(last) && !syntax.title(j - 1))
        && !syntax.preposition(j - 1)
        && !last.isAny(Words.GIVEN);
  }

  /** {@code المؤتمر الصحفي}: a quality that would be somebody elsewhere. */
  private static boolean press(Word word) {
    return word.is(Feature.ADJECTIVE) && word.lastLetter() == Letters.YA;
  }

  /** {@code سالم الزين}, {@code الدكتور سالم}: a full name, or a title with a name after it. */
  private boolean named(int j) {
    Word word = tokens.word(j);
    if (!apart(word) || !syntax.nameLike(j + 1) || tokens.word(j + 1).preposition() != 0) {
      return false;
    }
    boolean given = word.isAny(Words.GIVEN) && syntax.nameLike(j);
    return given || word.definite() && title(word);
  }

  /** {@code مدير المرور}, {@code متحدث باسم الوزارة}: one who holds an office, and what of. */
  private boolean office(int j) {
    Word word = tokens.word(j);
    Word next = tokens.word(j + 1);
    return apart(word)
        && Words.person(word)
        && !word.definite()
        && !word.pronoun()
        && !word.head().plural()
        && !word.accusative()
        && syntax.title(j)
        && (next.definite() || next.head() != null);
  }

  /** {@code الوزير أن}, {@code الزين أن}: one word for somebody right before what he says. */
  private boolean marked(int j) {
    Word word = tokens.word(j);
    boolean mark = syntax.complementizer(j + 1) || tokens.is(j + 1, Type.COLON);
    boolean family = syntax.nameLike(j) && !word.is(Feature.ADJECTIVE);
    boolean body = word.heads("organization") && !word.is(Feature.ADJECTIVE);
    return mark && apart(word) && word.definite() && (title(word) || family || body);
  }

  /** {@code وزارة الصحة}: a body with whose it is, or what of. */
  private boolean body(int j) {
    Word word = tokens.word(j);
    return apart(word)
        && word.heads("organization")
        && !word.definite()
        && !word.pronoun()
        && !word.is(Feature.ADJECTIVE)
        && !syntax.venue(j)
        && tokens.word(j + 1).definite();
  }

  private static boolean title(Word word) {
    return Words.person(word) && !word.head().plural() && !word.is(Feature.ADJECTIVE);
  }

  private static boolean apart(Word word) {
    return word.preposition() == 0 && !word.conjunction();
  }
}
