package org.musnad;

import java.util.List;
import org.musnad.statement.Decision;

/**
 * A reading and how it came about.
 *
 * @param reading the reading, equal to what {@link Engine#read} gives
 * @param decisions one for each cue met, in order of the text
 */
public record Explanation(Reading reading, List<Decision> decisions) {

  /** Copies the list. */
  public Explanation {
    decisions = List.copyOf(decisions);
  }
}
