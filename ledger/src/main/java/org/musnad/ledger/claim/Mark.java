package org.musnad.ledger.claim;

import org.musnad.text.Span;

/**
 * A time, place or person named in an article.
 *
 * @param type what it is
 * @param value a time in TIMEX3 form, a place's id in the gazetteer, a person's name as written
 * @param name as the text has it
 * @param span where it stands, in code points
 */
public record Mark(Type type, String value, String name, Span span) {

  /** What can be marked. */
  public enum Type {
    /** A day, month or year. */
    DATE,
    /** A place on the map. */
    PLACE,
    /** A human being. */
    PERSON
  }
}
