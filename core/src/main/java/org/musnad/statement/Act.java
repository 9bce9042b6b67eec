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

  /** The word used in data files and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
