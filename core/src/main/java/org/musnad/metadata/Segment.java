package org.musnad.metadata;

/**
 * A stretch of a line between separators, and what it is.
 *
 * @param first its first token
 * @param end the token after its last
 * @param kind what it is
 * @param value the code of an agency; else empty
 */
record Segment(int first, int end, Kind kind, String value) {

  /** What a segment can be. */
  enum Kind {
    AGENCY,
    OUTLET,
    PLACE,
    SECTION,
    BYLINE,
    DATE,
    /** The outlet's own staff, or a word before a date or name. */
    WORD,
    UNKNOWN
  }

  boolean is(Kind other) {
    return kind == other;
  }

  int length() {
    return end - first;
  }

  Segment as(Kind other) {
    return new Segment(first, end, other, value);
  }
}
