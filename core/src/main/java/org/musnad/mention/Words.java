package org.musnad.mention;

import org.musnad.lexicon.Word;

/** What several rules ask of a single word, wherever it stands. */
final class Words {
  private Words() {}

  /** Whether the word heads sources that are persons: {@code وزير}. */
  static boolean person(Word word) {
    return word.heads("person");
  }

  /** Whether the word heads sources that are organizations: {@code وزارة}. */
  static boolean organization(Word word) {
    return word.heads("organization");
  }

  /** Whether the word heads sources that are media: {@code صحيفة}. */
  static boolean media(Word word) {
    return word.heads("media");
  }

  /** Whether the word heads sources that are documents: {@code بيان}. */
  static boolean document(Word word) {
    return word.heads("document");
  }

  /** A final ya is far more often a plural in construct than "my". */
  static boolean possessed(Word word) {
    return word.pronoun()
        && !(word.pronounAgreement().gender() == 'c' && word.pronounAgreement().number() == 's');
  }
}
