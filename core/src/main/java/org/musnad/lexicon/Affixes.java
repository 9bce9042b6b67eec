package org.musnad.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What is written together with a word: its clitics.
 *
 * @param conjunction whether one stands before it
 * @param preposition the one before it, or 0
 * @param definite whether it has the article
 * @param pronoun what the pronoun at its end agrees with, or null if there is none
 */
record Affixes(
    boolean conjunction, char preposition, boolean definite, @Nullable Agreement pronoun) {
  static final Affixes NONE = new Affixes(false, (char) 0, false, null);
  static final Affixes CONJUNCTION = new Affixes(true, (char) 0, false, null);

  Affixes with(char newPreposition) {
    return new Affixes(conjunction, newPreposition, definite, pronoun);
  }

  Affixes withArticle() {
    return new Affixes(conjunction, preposition, true, pronoun);
  }

  Affixes with(Agreement newPronoun) {
    return new Affixes(conjunction, preposition, definite, newPronoun);
  }

  /** Whether only a noun can have them before it. */
  boolean nominal() {
    return definite || preposition != 0;
  }

  /** Whether nothing but a conjunction is written together with the word. */
  boolean bare() {
    return pronoun == null && !nominal();
  }
}
