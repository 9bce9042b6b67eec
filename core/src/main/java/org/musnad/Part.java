package org.musnad;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A part of a {@link Reading} that can be had without the others. What is read of a part is the
 * same whatever else is wanted: a part that it rests on is read for it, and left out of the result.
 */
public enum Part {
  /** What is known of the article as a publication. */
  METADATA,
  /**
   * Statements with their chains. Their links name entities by the ids that they have in a whole
   * reading.
   */
  STATEMENTS,
  /** Who and what is named. */
  ENTITIES,
  /** Expressions of time, with their values. */
  TIMES,
  /** Places. */
  PLACES,
  /** Who goes from where to where. */
  MOVEMENTS,
  /** Where a table shows otherwise. */
  CHECKS,
  /** Loaded words and turns of phrase. */
  RHETORIC;

  /** Everything. */
  public static final Set<Part> ALL = Set.copyOf(EnumSet.allOf(Part.class));

  /** The word by which users name it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
