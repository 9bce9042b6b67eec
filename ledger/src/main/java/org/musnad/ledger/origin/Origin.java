package org.musnad.ledger.origin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an article's text goes back to, and why that is said. Immutable.
 *
 * @param article the article's key
 * @param code the agency's code, or null where none is known
 * @param basis what shows it
 * @param through the other article whose credit or style it is, or null
 * @param weight how strong it is, from 0 to 1: 1 for a credit of its own; for a copy the share of
 *     the text that goes back to the credited one; for style the model's share of belief
 * @param taken the article of another outlet, or an earlier one of the same, that the text was most
 *     likely taken from; null where its origin is known or it is the first
 * @param takenBy what shows that, or null
 */
public record Origin(
    long article,
    @Nullable String code,
    Basis basis,
    @Nullable Long through,
    double weight,
    @Nullable Long taken,
    @Nullable Precedence takenBy) {

  /** What shows the origin of a text. */
  public enum Basis {
    /** The article itself credits one agency: as its author, beside the dateline, at its end. */
    CREDIT,
    /** It names no writer, and people in it speak to that agency. */
    TOLD,
    /** It shares its text with an article that does. */
    COPY,
    /** It, or an article that has most of its text, is worded as that agency words its reports. */
    STYLE,
    /** It credits more than one, or its copies do, so that it cannot be told which. */
    SEVERAL,
    /** Nothing does. */
    NONE;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What shows which of two copies was first. */
  public enum Precedence {
    /** The later one names the other's outlet. */
    CREDIT,
    /** It was published later. */
    TIME,
    /** Neither is known to be earlier, and it has all of its text from the longer one. */
    CONTAINMENT;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
