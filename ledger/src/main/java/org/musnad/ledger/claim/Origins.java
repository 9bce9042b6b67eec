package org.musnad.ledger.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;

/**
 * Where a claim comes from. Unnamed origins can't be told apart, so their number is an interval.
 *
 * @param atLeast so many of them cannot be one another
 * @param atMost so many there are if none is another; copies of one text share theirs
 * @param lines the most paths from the reader to the origins that have no bearer in common, and so
 *     the fewest bearers without whom nothing is left (a minimum vertex cut); never more than
 *     {@code atLeast}
 * @param list the origins, those on which most articles stand first
 * @param chokePoints the bearers that every path passes, nearest the reader first
 * @param different the nodes that {@code atLeast} counts
 */
public record Origins(
    int atLeast,
    int atMost,
    int lines,
    List<Origin> list,
    List<ChokePoint> chokePoints,
    List<String> different) {

  /** Copies the lists. */
  public Origins {
    list = List.copyOf(list);
    chokePoints = List.copyOf(chokePoints);
    different = List.copyOf(different);
  }

  /** Whether one bearer carries all of it: one origin, or one that all paths pass. */
  public boolean isNarrow() {
    return lines == 1 && (atMost == 1 || !chokePoints.isEmpty());
  }

  /**
   * An origin.
   *
   * @param node the id of its node
   * @param kind what sort of source it is
   * @param identified how far it can be found
   * @param name its fullest name, or null for nobody
   * @param via the ids of the articles that have it from the origin themselves
   * @param articles how many articles stand on it, directly or not
   * @param ownVoice whether it is an outlet that says the thing itself
   */
  public record Origin(
      String node,
      Kind kind,
      Identified identified,
      @Nullable String name,
      List<String> via,
      int articles,
      boolean ownVoice) {
    /** Copies the list. */
    public Origin {
      via = List.copyOf(via);
    }
  }

  /**
   * A bearer that every path passes.
   *
   * @param node the bearer
   * @param reason why, in words
   */
  public record ChokePoint(Node node, String reason) {}
}
