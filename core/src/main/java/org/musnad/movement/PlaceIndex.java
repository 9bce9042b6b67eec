package org.musnad.movement;

import java.util.ArrayList;
import java.util.List;
import org.musnad.place.PlaceMention;
import org.musnad.text.Span;
import org.musnad.token.Tokens;

/** Which tokens the places of a text stand at. */
final class PlaceIndex {
  /** For each token the token after the place that begins there, or 0. */
  private final int[] ends;

  PlaceIndex(Tokens tokens, List<PlaceMention> places) {
    ends = new int[tokens.size()];
    List<Span> spans = new ArrayList<>();
    places.forEach(place -> spans.addAll(place.mentions()));
    spans.sort(null);
    int i = 0;
    for (Span span : spans) {
      while (i < tokens.size() && tokens.end(i) <= span.begin()) {
        i++;
      }
      int end = i;
      while (end < tokens.size() && tokens.begin(end) < span.end()) {
        end++;
      }
      if (i < tokens.size()) {
        ends[i] = Math.max(ends[i], end);
      }
    }
  }

  /** Whether a place begins at token {@code i}. */
  boolean begins(int i) {
    return end(i) > 0;
  }

  /** The token after the place that begins at token {@code i}, or 0. */
  int end(int i) {
    return i >= 0 && i < ends.length ? ends[i] : 0;
  }
}
