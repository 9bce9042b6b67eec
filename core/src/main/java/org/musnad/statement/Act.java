package org.musnad.statement;

import java.util.Locale;

/** What a source does by a statement, after its cue; the words of {@code musnad/1}. */
public enum Act {
  /** Says, announces, confirms, shows, adds, explains. */
  ASSERT,
  /** Denies or refuses. */
  DENY,
  /** Says, and the writer keeps a distance (زعم, "alleged"). */
  CLAIM,
  /** Thinks, expects, considers. */
  BELIEVE,
  /** Warns. */
  WARN,
  /** Accuses or blames. */
  ACCUSE,
  /** Calls for, asks that something be done, urges. */
  DEMAND,
  /** Commits or threatens. */
  PROMISE,
  /** Asks a question. */
  ASK;

  private static final Act[] ALL = values();

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word used in data files and JSON. */
  public String word() {
    return word;
  }

  /**
   * The act of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Act of(String word) {
    for (Act act : ALL) {
      if (act.word.equals(word)) {
        return act;
      }
    }
    throw new IllegalArgumentException("no act: " + word);
  }
}
