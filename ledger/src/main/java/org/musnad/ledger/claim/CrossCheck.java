package org.musnad.ledger.claim;

import java.util.List;

/**
 * What wording and stated sources show against each other; what is seen, no more.
 *
 * @param kind what is seen
 * @param accounts in which accounts, in order of time
 */
public record CrossCheck(Kind kind, List<Account> accounts) {

  /** Copies the list. */
  public CrossCheck {
    accounts = List.copyOf(accounts);
  }

  /** What can be seen. */
  public enum Kind {
    /** Almost the same words, ascribed to sources that cannot be one. */
    SAME_WORDS_OTHER_SOURCE("same-words-other-source"),
    /** One source in different words, in articles that share no text. */
    SAME_SOURCE_OTHER_WORDS("same-source-other-words");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word used in JSON. */
    public String word() {
      return word;
    }
  }
}
