package org.musnad.ledger.claim;

import java.util.List;
import java.util.Locale;
import org.musnad.text.Span;

/**
 * What the accounts of a claim put differently.
 *
 * @param kind what differs
 * @param what what is counted or named, or empty
 * @param values what they have instead of each other, in the order in which each came first
 */
public record Drift(Kind kind, String what, List<Value> values) {

  /** Copies the list. */
  public Drift {
    values = List.copyOf(values);
  }

  /** What can differ. */
  public enum Kind {
    /** How many. */
    NUMBER,
    /** Who is named. */
    NAME,
    /** On what day. */
    DATE,
    /** Where. */
    PLACE,
    /** Whether it is so. */
    POLARITY;

    /** The word used in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What some accounts have.
   *
   * @param value in a common form: digits, a day, a place's id, a name
   * @param reports where, in order of time
   */
  public record Value(String value, List<Place> reports) {
    /** Copies the list. */
    public Value {
      reports = List.copyOf(reports);
    }
  }

  /**
   * Where an account has a value.
   *
   * @param account the account
   * @param span where the value stands, in code points of the article's text
   * @param text the value as written
   */
  public record Place(Account account, Span span, String text) {}
}
