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

  /** The word used in data files and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
