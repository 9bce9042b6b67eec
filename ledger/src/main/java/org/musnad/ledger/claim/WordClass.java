package org.musnad.ledger.claim;

/** What a word does in a statement, as far as likeness goes; the classes of {@code words.tsv}. */
enum WordClass {
  /** Says nothing of the matter. */
  STOP,
  /** Turns what follows into its opposite. */
  NEGATION,
  /** After a negation, denies all that follows: it is not true that. */
  TRUE,
  /** Lets a negation through to what follows. */
  THROUGH,
  /** Says that something did not happen. */
  DENY,
  /** Frequent in news of any subject. */
  COMMON,
  /** Makes no claim alone. */
  GENERIC,
  /** A number that nobody says. */
  VAGUE,
  /** A part of the number after it, or added to the one before. */
  PART,
  /** A month. */
  MONTH,
  /** Before a number that counts nothing. */
  YEAR,
  /** Makes the number before it a share. */
  HUNDREDTH,
  /** Before people who were killed. */
  KILLED,
  /** Before people who were hurt. */
  HURT
}
