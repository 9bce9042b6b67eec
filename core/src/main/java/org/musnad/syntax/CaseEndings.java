package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** By which endings words show that they are no subject. */
final class CaseEndings {
  /** The letters of {@code هما}. */
  private static final int LONGEST_PRONOUN = 3;

  private final Tokens tokens;

  CaseEndings(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code المواطنين}: people, of whom the ending shows that they are no subject. */
  boolean oblique(int i) {
    Word word = tokens.word(i);
    if (word.head() == null) {
      return false;
    }
    boolean several = word.head().plural() && word.head().agreement().number() == 'p';
    String stem = word.stem();
    boolean ya = stem.charAt(stem.length() - 1) == Letters.YA;
    boolean his = ya && word.pronoun(); // زائريه
    boolean lost = // زائري المتحف: the nun is lost
        word.head().inConstruct(stem) && !word.pronoun() && noun(tokens.word(i + 1));
    boolean people = word.head().plural() || word.heads("group");
    return people && word.pronoun() && seat(i)
        || several && (his || lost || word.key().endsWith(Letters.OBLIQUE_PLURAL))
        || severalInConstruct(i);
  }

  private static boolean noun(Word next) {
    return next.preposition() == 0
        && !next.conjunction()
        && (next.definite()
            || next.head() != null
            || next.name()
            || next.place()
            || next.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit()));
  }

  /** {@code زملاءه}, {@code زملائه}: the hamza before a pronoun shows that it is no subject. */
  private boolean seat(int i) {
    String text = tokens.text();
    int hamza = tokens.end(i) - 1;
    int first = Math.max(tokens.begin(i) + 2, hamza - LONGEST_PRONOUN);
    while (hamza > first && !seat(text.charAt(hamza))) {
      hamza--;
    }
    char letter = text.charAt(hamza);
    return hamza >= first && seat(letter) && text.charAt(hamza - 1) == Letters.ALIF;
  }

  /** Hamza as it is written after an alif in an object, or after a preposition. */
  private static boolean seat(char letter) {
    return letter == Letters.HAMZA || letter == Letters.YA_HAMZA;
  }

  /**
   * {@code محبي المسرح}, {@code كشافي ومحبي الوادي}: several people, not "my" one, as a noun that
   * completes them follows.
   */
  boolean severalInConstruct(int i) {
    Word word = tokens.word(i);
    if (!word.pronoun() || word.lastLetter() != Letters.YA || !Words.person(word)) {
      return false; // as nearly everywhere
    }
    HeadForm head = word.head();
    Word next = tokens.word(i + 1);
    return !head.plural()
        && head.agreement().gender() != 'f' // بنتي الصغيرة
        && tokens.is(i + 1, Type.WORD)
        && next.preposition() == 0
        && (next.conjunction() ? severalInConstruct(i + 1) : completes(next));
  }

  /** {@code السرعة}, {@code دبلوم}; not {@code زميلي الدكتور}, {@code نظيري التركي}. */
  private static boolean completes(Word next) {
    return (!next.given() || next.definite()) // صديقي عبدالله
        && !Words.person(next)
        && (next.head() != null
            || next.is(Feature.MASDAR)
            || next.is(Feature.NOUN) && !next.is(Feature.ADJECTIVE)
            || next.key().endsWith(Letters.FEMININE_PLURAL)); // قائدي المركبات
  }

  /** {@code دورًا}: whether the ending of the accusative is written out, which no subject bears. */
  boolean marksAccusative(int i) {
    int end = tokens.end(i);
    return end - tokens.begin(i) > 2
        && (tokens.text().charAt(end - 1) == Letters.FATHATAN
            || tokens.text().charAt(end - 2) == Letters.FATHATAN);
  }
}
