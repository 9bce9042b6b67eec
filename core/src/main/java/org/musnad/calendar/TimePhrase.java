package org.musnad.calendar;

import org.musnad.text.Span;

/**
 * An expression of time as it stands in the text, before its value is reckoned.
 *
 * @param first its first token
 * @param end the token after its last
 * @param span where it stands
 * @param kind how its value follows
 * @param rule the id of the rule that found it
 * @param parts its parts, by {@link Part}
 */
public record TimePhrase(int first, int end, Span span, Kind kind, String rule, int[] parts) {
  static final int UNSET = Integer.MIN_VALUE;

  /** Whether the words say it. */
  public boolean has(Part part) {
    return parts[part.ordinal()] != UNSET;
  }

  /** What the words say of it. */
  public int get(Part part) {
    return parts[part.ordinal()];
  }

  /** What the words say of it, or {@code otherwise}. */
  public int get(Part part, int otherwise) {
    return has(part) ? get(part) : otherwise;
  }

  /** Whether the words tell a day. */
  public boolean dated() {
    return has(Part.DAY) || has(Part.HDAY) || has(Part.NEAR) || has(Part.WEEKDAY);
  }

  /** The same expression with {@code value} for {@code part}. */
  public TimePhrase with(Part part, int value) {
    int[] more = parts.clone();
    more[part.ordinal()] = value;
    return new TimePhrase(first, end, span, kind, rule, more);
  }

  /** This expression and a time by the clock that goes on from it, as one. */
  TimePhrase joined(TimePhrase clock) {
    int[] both = parts.clone();
    for (int i = 0; i < both.length; i++) {
      both[i] = clock.parts[i] == UNSET ? both[i] : clock.parts[i];
    }
    Span whole = new Span(span.begin(), clock.span.end());
    return new TimePhrase(first, clock.end, whole, Kind.CLOCK, clock.rule, both);
  }
}
