package org.musnad.name;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.Word;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/** Finds what stands before a name and says that a person's comes. */
final class Titles {
  private static final int REACH = 9;

  /** Nouns in construct between the head of a title and its first definite word. */
  private static final int MOST_CONSTRUCTS = 3;

  private final Syntax syntax;
  private final Tokens tokens;
  private final NameWords words;

  Titles(Syntax syntax, NameWords words) {
    this.words = words;
    this.syntax = syntax;
    this.tokens = syntax.tokens();
  }

  /**
   * A title.
   *
   * @param head its folded head noun, by which its holder can be taken up; or empty
   * @param closed whether it is complete, so that what follows can only be the name
   * @param one whether it is one person's
   */
  record Title(String head, boolean closed, boolean one) {}

  private Title title(Word word, boolean closed) {
    boolean one = word.head() != null && !word.head().plural();
    boolean many = words.office(word) && !word.definite(); // رئيس الشركة is not the president
    return new Title(one && !many ? word.head().lemma() : "", closed, one);
  }

  /** The title that ends right before token {@code i}, or null. */
  @Nullable Title before(int i) {
    Word before = tokens.word(i - 1);
    if (!tokens.is(i - 1, Type.WORD) || tokens.lineBreakBefore(i)) {
      return null;
    }
    if (words.weak(before)) {
      return null;
    }
    if (before.heads("person") && !describes(i - 1)) {
      return title(before, before.definite() || before.pronoun());
    }
    return headed(i);
  }

  /** {@code التراث الفني}: an adjective of the thing before it, not {@code الفني} himself. */
  private boolean describes(int i) {
    Word word = tokens.word(i);
    Word owner = tokens.word(i - 1);
    return word.definite()
        && !word.conjunction()
        && word.preposition() == 0
        && word.isAny(Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit())
        && tokens.is(i - 1, Type.WORD)
        && !tokens.lineBreakBefore(i)
        && owner.definite()
        && owner.isAny(Feature.NOUN.bit() | Feature.MASDAR.bit())
        && !owner.heads("person");
  }

  /**
   * {@code وزير الخارجية الفرنسي لوران}: between the head and the name stand only nouns and
   * adjectives.
   */
  private @Nullable Title headed(int i) {
    int j = i - 1;
    while (j > i - REACH && complement(j)) {
      j--;
    }
    for (int k = j; k > j - MOST_CONSTRUCTS && j < i - 1; k--) {
      Word word = tokens.word(k);
      if (word.heads("person") || word.heads("group") && word.head().plural()) {
        return title(word, true);
      }
      boolean ties = word.is(Feature.ATTACHING);
      boolean other = word.definite() || syntax.verb(k) || syntax.functionWord(k);
      if (!tokens.is(k, Type.WORD) || other && !ties) {
        return null;
      }
    }
    return null;
  }

  /** Whether the word at {@code i} can stand between the head of a title and the name. */
  private boolean complement(int i) {
    Word word = tokens.word(i);
    return tokens.is(i, Type.WORD)
        && (word.definite() && !word.heads("person") && !plural(word) || word.isAny(NameRoles.LAND))
        && !word.is(Feature.RELATIVE)
        && !tokens.lineBreakBefore(i + 1);
  }

  private static boolean plural(Word word) {
    return word.heads("group") && word.head().plural();
  }

  /** {@code الهولندي رود}: somebody called by his nation, not a thing that is of it. */
  boolean national(int i) {
    Word nation = tokens.word(i - 1);
    if (!tokens.is(i - 1, Type.WORD)
        || !nation.is(Feature.DEMONYM)
        || !nation.definite()
        || nation.is(Feature.COUNTRY)
        || tokens.lineBreakBefore(i)) {
      return false;
    }
    Word owner = tokens.word(i - 2);
    boolean things = // السيارات الصينية
        tokens.is(i - 2, Type.WORD)
            && !nation.conjunction()
            && nation.preposition() == 0
            && !syntax.verb(i - 2)
            && !syntax.functionWord(i - 2)
            && (owner.isAny(NameRoles.COMMON) || owner.head() != null || !owner.known());
    return !things;
  }
}
