package org.musnad;

import java.util.List;
import org.musnad.check.Tenure;
import org.musnad.statement.Decision;

/**
 * A reading and how it came about.
 *
 * @param reading the reading, equal to what {@link Engine#read} gives
 * @param decisions one for each cue met, in order of the text
 * @param tenures one for each office given to somebody whom the table of offices knows, likewise
 */
public record Explanation(Reading reading, List<Decision> decisions, List<Tenure> tenures) {

  /** Copies the lists. */
  public Explanation {
    decisions = List.copyOf(decisions);
    tenures = List.copyOf(tenures);
  }
}
