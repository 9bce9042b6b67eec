package org.musnad.entity;

import org.musnad.lexicon.Word;
import org.musnad.text.Letters;

/** Where a name begins within its first word. */
final class NameSpans {
  private NameSpans() {}

  /**
   * How many letters before a name are clitics. In {@code للأمم} the preposition and the article
   * are one, so that neither can be left out.
   */
  static int clitics(Word word) {
    boolean article = word.preposition() == Letters.LI && word.definite();
    return (word.conjunction() ? 1 : 0) + (word.preposition() != 0 && !article ? 1 : 0);
  }
}
