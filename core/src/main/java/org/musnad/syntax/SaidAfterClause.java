package org.musnad.syntax;

import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Where what is said begins after a clause on the source, which it ends: {@code طالب العمال الذين
 * تجمعوا أمام المقر | بإقالة}.
 */
final class SaidAfterClause {
  private static final int NONE = -1;
  private static final int FARTHEST_THAT = 16;

  private final Syntax syntax;
  private final Tokens tokens;
  private final PhraseState state;

  SaidAfterClause(Syntax syntax, PhraseState state) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.state = state;
  }

  /** {@code التي تشرف على الموانئ إغلاق الجسر}: whether what is said begins at {@code j}. */
  boolean states(int j) {
    Word word = tokens.word(j);
    boolean written = // اعترف في كلمة ألقاها أمامهم بضرورة
        word.preposition() != 0
            && state.around().opensContent(word.preposition())
            && word.is(Feature.FACT);
    return object(j) || written || opensContent(j) && stated(tokens.word(j + 1));
  }

  /** A deed after a full noun phrase; not {@code توقعه انهيار السوق}, {@code نفذه تنظيم}. */
  boolean object(int j) {
    Word before = tokens.word(j - 1);
    boolean governs = before.pronoun() && (before.is(Feature.MASDAR) || syntax.verb(j - 1));
    Word word = tokens.word(j);
    boolean paper = word.heads("document") && word.is(Feature.MASDAR); // تحقيق أرباح
    boolean body = word.head() != null && !word.accusative() && !paper;
    return deed(j) && ends(j - 1) && !governs && !body;
  }

  /** The token at or before {@code j} at which the content begins, if {@code j} shows it, or -1. */
  int begin(int j) {
    boolean complementizer = syntax.complementizer(j);
    boolean prepositionBefore = complementizer && opensContent(j - 1);
    if (complementizer && !governed(j)) {
      return prepositionBefore ? j - 1 : j;
    }
    boolean preposition = opensContent(j);
    if (preposition && syntax.complementizer(j + 1)) {
      return j;
    }
    if (prepositionBefore) {
      return j - 1;
    }
    if (deedByLetter(j)) {
      return j;
    }
    boolean deed = syntax.is(j + 1, Feature.MASDAR) || syntax.is(j + 1, Feature.FACT);
    return preposition && deed && !thatLater(j) ? j : NONE;
  }

  /**
   * {@code طالب العمال الذين تجمعوا أمام المقر بإقالة}: a deed after the letter that opens the
   * content, where the clause before is full; not {@code خرجوا للتنديد بقصف}.
   */
  boolean deedByLetter(int j) {
    Word word = tokens.word(j);
    Word before = tokens.word(j - 1);
    boolean deed = // not الإدارة, وزارة النقل
        before.is(Feature.MASDAR)
            && before.head() == null
            && !(governs(tokens.word(j - 2)) && before.preposition() == 0);
    return word.preposition() == Letters.BA
        && state.around().opensContent(Letters.BA)
        && !word.conjunction()
        && stated(word)
        && ends(j - 1)
        && !deed
        && !syntax.verb(j - 1);
  }

  /**
   * {@code طالب متظاهرون تجمعوا أمام المبنى بوظائف}: the last preposition of the clause that can
   * open what is said, which the verb of report lacks otherwise; the clause before it is full.
   */
  boolean lastOpening(int j) {
    if (!opens(j) || !ends(j - 1) || deedOf(j - 1)) {
      return false;
    }
    for (int k = j + 1; k < Math.min(state.limit(), j + FARTHEST_THAT); k++) {
      if (tokens.is(k, Type.COMMA) || tokens.is(k, Type.STOP) || tokens.lineBreakBefore(k)) {
        return true;
      }
      if (opens(k) || syntax.complementizer(k) || object(k)) {
        return false;
      }
    }
    return true;
  }

  /** {@code للسماح بإيصال}: a verbal noun, which may have the preposition for its own. */
  private boolean deedOf(int i) {
    Word word = tokens.word(i);
    return word.is(Feature.MASDAR) && word.head() == null;
  }

  /** The same, by its letter alone, after the relative at {@code at}, and the first such. */
  boolean lastLetter(int at, int j) {
    if (tokens.word(j).preposition() != Letters.BA
        || !syntax.is(at, Feature.RELATIVE)
        || !lastOpening(j)) {
      return false;
    }
    for (int k = state.start() + 1; k < at; k++) {
      if (opens(k)) {
        return false; // وتطالب جهات بالعدالة للملاك الذين
      }
    }
    return true;
  }

  /** Whether a preposition that can open what is said stands at {@code j} or begins its word. */
  private boolean opens(int j) {
    Word word = tokens.word(j);
    char letter = word.preposition();
    return letter != 0
        ? !word.conjunction()
            && !word.is(Feature.PREPOSITION_PRONOUN)
            && state.around().opensContent(letter)
        : opensContent(j) && syntax.preposition(j);
  }

  private static boolean stated(Word word) {
    return word.isAny(Feature.MASDAR.bit() | Feature.FACT.bit());
  }

  private boolean ends(int j) {
    Word word = tokens.word(j);
    return word.definite()
        || word.pronoun()
        || word.isAny(Words.LAND | Feature.PREPOSITION_PRONOUN.bit())
        || tokens.quoteClosedAt(j) != null
        || syntax.timeEnd(j) == j + 1;
  }

  /** A verbal noun or fact with no article, by itself. */
  private boolean deed(int j) {
    Word word = tokens.word(j);
    return stated(word)
        && word.preposition() == 0
        && !word.conjunction()
        && !word.definite()
        && !syntax.verb(j);
  }

  /** {@code اطلع على سير المحادثات أن}: whether "that" comes before the clause ends. */
  private boolean thatLater(int from) {
    for (int j = from + 2; j < Math.min(state.limit(), from + FARTHEST_THAT); j++) {
      if (!tokens.is(j, Type.WORD) || syntax.finiteCue(j) != null) {
        return false;
      }
      if (syntax.complementizer(j)) {
        return !governed(j);
      }
    }
    return false;
  }

  /** Whether the word before belongs to the clause and takes the complementizer for its own. */
  private boolean governed(int j) {
    return syntax.preposition(j - 1)
        || syntax.finiteCue(j - 1) != null
        || syntax.verb(j - 1)
        || syntax.precedent(j);
  }

  /** {@code وزارة}: a body whose name goes on with the next noun. */
  private static boolean governs(Word body) {
    return Words.organization(body) && !body.definite() && !body.pronoun();
  }

  private boolean opensContent(int j) {
    return state.around().opensContent(tokens.word(j).key());
  }
}
