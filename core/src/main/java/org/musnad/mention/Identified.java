package org.musnad.mention;

import java.util.Locale;

/** How far a source can be found by a reader; the words of {@code musnad/1}. */
public enum Identified {
  /** A proper name is given. */
  NAMED,
  /** One office or body, findable without a name. */
  ROLE,
  /** Cannot be found, or nobody. */
  ANONYMOUS;

  private static final Identified[] ALL = values();

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word used in data files and JSON. */
  public String word() {
    return word;
  }

  /**
   * The degree of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Identified of(String word) {
    for (Identified degree : ALL) {
      if (degree.word.equals(word)) {
        return degree;
      }
    }
    throw new IllegalArgumentException("no degree: " + word);
  }
}
