package org.musnad.spark;

import java.util.Locale;

/** The tables that follow from all articles of an archive together. */
public enum Relation {
  /** A row an article: which family of copies it is of, and with whom it shares text. */
  FAMILIES,
  /** A row an article: what its text goes back to. */
  ORIGINS,
  /** A row a claim that stands in two articles or more. */
  CLAIMS;

  /** Its name, and that of its folder. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
