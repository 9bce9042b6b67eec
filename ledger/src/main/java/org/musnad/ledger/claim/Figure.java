package org.musnad.ledger.claim;

/**
 * A number in a content.
 *
 * @param value in digits, or the word where nobody says how many (عشرات)
 * @param noun what is counted: a name of {@code counted.tsv}, or a stem; empty where nothing is
 * @param measure whether that is a measure, of money, weight or share
 * @param begin where it begins in the content's text, UTF-16
 * @param end where it ends, exclusive
 */
public record Figure(String value, String noun, boolean measure, int begin, int end) {

  /** Whether it counts as many of the same. */
  boolean sameAs(Figure other) {
    return value.equals(other.value) && noun.equals(other.noun);
  }
}
