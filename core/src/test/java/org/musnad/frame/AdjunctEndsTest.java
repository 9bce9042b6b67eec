package org.musnad.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.musnad.lexicon.Agreement;
import org.musnad.lexicon.CueEntry;
import org.musnad.lexicon.CueForm;
import org.musnad.lexicon.Tense;

class AdjunctEndsTest {
  private static final int LAST = 4;
  private static final int LIMIT = 9;

  private final List<Integer> asked = new ArrayList<>();

  /** A cue of two words, the last at {@link #LAST}. */
  private static CuePlace place() {
    CueEntry entry = new CueEntry("made.up", "made up", "assert", List.of());
    CueForm form = new CueForm(entry, Tense.PAST, Agreement.ANY);
    CueFrames frames = CueFrames.of(entry, List.of());
    return new CuePlace(LAST - 1, LAST, form, false, LIMIT, frames, Set.of(), false, false, -1);
  }

  private IntUnaryOperator ends(int end) {
    return at -> {
      asked.add(at);
      return end;
    };
  }

  @Test
  void eachIsFoundOnce() {
    AdjunctEnds ends = new AdjunctEnds(place());
    assertEquals(8, ends.at(5, ends(8)));
    assertEquals(8, ends.at(5, ends(7)), "whoever asks again gets what was found");
    assertEquals(List.of(5), asked);
  }

  @Test
  void eachBeginningHasItsOwn() {
    AdjunctEnds ends = new AdjunctEnds(place());
    for (int at = LAST + 1; at < LIMIT; at++) {
      assertEquals(at + 1, ends.at(at, ends(at + 1)));
    }
    assertEquals(List.of(5, 6, 7, 8), asked);
    for (int at = LIMIT - 1; at > LAST; at--) {
      assertEquals(at + 1, ends.at(at, ends(LIMIT)));
    }
    assertEquals(4, asked.size());
  }

  /** That nothing stands there is an answer too, and costs as much to find out. */
  @Test
  void whereNoneBeginsIsKnownToo() {
    AdjunctEnds ends = new AdjunctEnds(place());
    assertEquals(6, ends.at(6, ends(6)));
    assertEquals(6, ends.at(6, ends(9)));
    assertEquals(List.of(6), asked);
  }

  @Test
  void oneCueKnowsNothingOfAnother() {
    assertEquals(7, new AdjunctEnds(place()).at(5, ends(7)));
    assertEquals(8, new AdjunctEnds(place()).at(5, ends(8)));
  }
}
