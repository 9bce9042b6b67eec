package org.musnad.movement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.text.Span;

/**
 * People, forces, goods or vehicles that are said to go, be moved, flee, arrive or be displaced.
 * Immutable.
 *
 * @param trigger the word that says so
 * @param mover who or what moves, or null where the text does not say
 * @param from from where, or null; one of {@code from} and {@code to} is there
 * @param to to where, or null
 * @param quantities how many, as far as the text counts
 * @param hypothetical whether it is only planned, feared, ordered or possible
 * @param when the TIMEX3 value of its time, or null where the text gives none
 * @param statement the id of the statement on whose word it stands, or null for the writer's own
 */
public record Movement(
    Span trigger,
    @Nullable Span mover,
    @Nullable Span from,
    @Nullable Span to,
    List<Quantity> quantities,
    boolean hypothetical,
    @Nullable String when,
    @Nullable String statement) {

  /** Copies the list; one of {@code from} and {@code to} must be there. */
  public Movement {
    quantities = List.copyOf(quantities);
    if (from == null && to == null) {
      throw new IllegalArgumentException("a movement with neither from nor to");
    }
  }

  /**
   * How many of something.
   *
   * @param span the number and what it counts, as written
   * @param value the number
   * @param unit what is counted, as written; empty where the number stands alone
   */
  public record Quantity(Span span, double value, String unit) {}
}
