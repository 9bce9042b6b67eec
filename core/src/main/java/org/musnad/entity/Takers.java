package org.musnad.entity;

import org.jspecify.annotations.Nullable;
import org.musnad.lexicon.Feature;
import org.musnad.lexicon.HeadForm;
import org.musnad.lexicon.Word;
import org.musnad.mention.EntityType;
import org.musnad.name.BodyHeads;
import org.musnad.syntax.Syntax;
import org.musnad.token.Tokens;
import org.musnad.token.Type;

/**
 * Finds titles and head nouns that stand alone with their article and so take up somebody or
 * something: {@code الوزير}, {@code الحركة}.
 */
final class Takers {
  private final Syntax syntax;
  private final Tokens tokens;
  private final BodyHeads heads;

  Takers(Syntax syntax, BodyHeads heads) {
    this.syntax = syntax;
    this.tokens = syntax.tokens();
    this.heads = heads;
  }

  static boolean isPerson(EntityType type) {
    return type == EntityType.PERSON;
  }

  /** The noun at token {@code i} that takes something up, or null. */
  @Nullable Taker at(int i) {
    Word word = tokens.word(i);
    if (!word.definite() || word.pronoun() || !word.known()) {
      return null;
    }
    if (heads.takesUp(word)) {
      return goesOn(i) ? null : new Taker(i, word.stem(), false);
    }
    HeadForm head = word.head();
    boolean title = head != null && word.heads("person") && !head.plural() && !describes(i);
    return title && !goesOn(i) ? new Taker(i, head.lemma(), true) : null;
  }

  /** {@code القرار السياسي}: whether the word is an adjective of the noun before it. */
  private boolean describes(int i) {
    Word word = tokens.word(i);
    return tokens.is(i - 1, Type.WORD)
        && tokens.word(i - 1).definite()
        && word.isAny(Feature.ADJECTIVE.bit() | Feature.PARTICIPLE.bit())
        && !word.conjunction()
        && word.preposition() == 0;
  }

  /** Whether what follows tells another thing from those of its kind: {@code الحركة الإسلامية}. */
  private boolean goesOn(int i) {
    Word next = tokens.word(i + 1);
    if (!tokens.is(i + 1, Type.WORD) || tokens.lineBreakBefore(i + 1) || next.conjunction()) {
      return false;
    }
    boolean verb = syntax.verb(i + 1) && !next.definite();
    return !verb
        && (next.definite() && next.preposition() == 0 && !next.is(Feature.RELATIVE)
            || next.name()
            || !next.known() && !next.definite());
  }
}
