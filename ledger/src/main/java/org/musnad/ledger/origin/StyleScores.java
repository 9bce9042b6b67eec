package org.musnad.ledger.origin;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much the wording of a text is like that of the agencies whose style is known. Immutable.
 *
 * @param shares for each agency's code, and for {@link Style#OWN}, its share of belief, from 0 to
 *     1; together 1; empty where the text is too short to tell
 * @param sure the code of the agency whose style the text has surely enough to name it, or null
 */
public record StyleScores(Map<String, Double> shares, @Nullable String sure) {
  /** Of a text that tells nothing. */
  public static final StyleScores NONE = new StyleScores(Map.of(), null);

  /** Copies the map. */
  public StyleScores {
    shares = Map.copyOf(shares);
  }

  /** The share of a code, 0 where its style is not known. */
  public double share(String code) {
    return shares.getOrDefault(code, 0.0);
  }

  /** The agency that is most likely, if the text is from one; or null. */
  public @Nullable String likeliestAgency() {
    return shares.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(Style.OWN))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
