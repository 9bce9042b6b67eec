package org.musnad.mention;

/** The one-letter prepositions that the grammar tells apart. */
final class Letters {
  /** "To, for". */
  static final char LI = 'ل';

  /** "Like, as". */
  static final char KA = 'ك';

  private Letters() {}
}
