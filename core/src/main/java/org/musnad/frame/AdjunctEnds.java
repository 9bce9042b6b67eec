package org.musnad.frame;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where circumstances end that begin at the tokens after one cue, each found once. */
final class AdjunctEnds {
  private final int first;
  private final int limit;

  /** Where each ends, or 0 where nobody has asked. */
  private int @Nullable [] ends;

  AdjunctEnds(CuePlace place) {
    this.first = place.last();
    this.limit = place.limit();
  }

  /** The token after the circumstance at token {@code at}, which {@code find} finds. */
  int at(int at, IntUnaryOperator find) {
    if (ends == null) {
      ends = new int[limit - first];
    }
    int known = ends[at - first];
    if (known == 0) {
      known = find.applyAsInt(at);
      ends[at - first] = known;
    }
    return known;
  }
}
