package org.musnad.ledger.review;

import java.util.Locale;

/** What a reviewer does. */
public enum ReviewAct {
  /** Finds a statement right as it stands. */
  ACCEPT,
  /** Says what is to stand instead. */
  CORRECT,
  /** Makes several statements of one. */
  SPLIT,
  /** Adds a statement that was missed. */
  ADD,
  /** Takes out what is no statement. */
  DELETE,
  /** Writes a note to a statement, or to the article. */
  ANNOTATE,
  /** Takes back an act before. */
  UNDO,
  /** Says that all statements of the article are judged and none is missing. */
  FINISH,
  /** Takes up a finished article again. */
  REOPEN;

  /** The word used in rows and JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
