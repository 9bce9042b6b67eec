package org.musnad.ledger.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that statements of two articles or more make, in short.
 *
 * @param id the name of its earliest statement, as {@code sahil-77#s2}
 * @param text what its earliest account says
 * @param articles in how many articles it stands
 * @param outlets how many outlets have it
 * @param first when it was published first, or null where not known
 * @param last when it was published last, or null
 * @param atLeast so many of its origins cannot be one another
 * @param atMost so many origins there are if none is another
 * @param lines the most paths to them that have no bearer in common
 * @param narrow whether one origin, or one bearer that all paths pass, carries all of it
 * @param against how many accounts say the opposite
 * @param origins the origins, those on which most articles stand first
 * @param chokePoints the bearers that every path passes, nearest the reader first
 */
public record ClaimSummary(
    String id,
    String text,
    int articles,
    int outlets,
    @Nullable String first,
    @Nullable String last,
    int atLeast,
    int atMost,
    int lines,
    boolean narrow,
    int against,
    List<ClaimOrigin> origins,
    List<ChokePoint> chokePoints) {

  /** Copies the lists. */
  public ClaimSummary {
    origins = List.copyOf(origins);
    chokePoints = List.copyOf(chokePoints);
  }
}
