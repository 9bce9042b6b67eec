package org.musnad.check;

import org.musnad.text.Span;

/**
 * What became of one place where the text gives an office to somebody of the table: the answer to
 * "why was this (not) checked?".
 *
 * @param span the words
 * @param office the office, or what the phrase says of it
 * @param persons those who bear the name, by their ids
 * @param outcome {@code agrees}, {@code mismatch}, or {@code unchecked}
 * @param reason why, in one line of English
 */
public record Tenure(Span span, String office, String persons, Outcome outcome, String reason) {

  /** What became of it. */
  public enum Outcome {
    /** The table has the person in that office. */
    AGREES,
    /** The table has somebody else in it. */
    MISMATCH,
    /** The table is no measure of it. */
    UNCHECKED;

    /** The word that is shown. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
