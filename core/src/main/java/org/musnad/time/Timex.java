package org.musnad.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/**
 * An expression that fixes a time on the calendar, as TIMEX3 (ISO 24617-1) has it. Immutable.
 *
 * @param span the expression, as long as it says more of the time
 * @param type what sort of time it is
 * @param value the TIMEX3 value: {@code 2016-11-05}, {@code 2016-W44}, {@code P3D}, {@code
 *     PAST_REF} …
 * @param anchor the date that the value was reckoned from, in ISO 8601 form, or null where none was
 *     needed
 * @param reason how the value follows, in words, with the rule's id
 */
public record Timex(Span span, Type type, String value, @Nullable String anchor, String reason) {

  /** What sort of time an expression is. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET;

    /** The word used in data files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
