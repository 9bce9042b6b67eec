package org.musnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void isTheSubstringOfItsText() {
    assertEquals("قال", new Span(3, 6).of("ثم قال"));
    assertEquals(3, new Span(3, 6).length());
  }

  @Test
  void refusesOffsetsThatAreNoStretch() {
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> new Span(0, 4).of("قال"));
  }

  @Test
  void coversWhatLiesWhollyInside() {
    assertTrue(new Span(1, 5).covers(new Span(1, 5)));
    assertTrue(new Span(1, 5).covers(new Span(2, 2)));
    assertFalse(new Span(1, 5).covers(new Span(1, 6)));
    assertFalse(new Span(1, 5).covers(new Span(0, 5)));
  }

  @Test
  void neighboursDoNotOverlap() {
    assertFalse(new Span(1, 3).overlaps(new Span(3, 5)));
    assertTrue(new Span(1, 4).overlaps(new Span(3, 5)));
    assertTrue(new Span(1, 9).overlaps(new Span(3, 5)));
  }

  @Test
  void outerComesBeforeInner() {
    List<Span> sorted = Stream.of(new Span(4, 5), new Span(2, 4), new Span(2, 9)).sorted().toList();
    assertEquals(List.of(new Span(2, 9), new Span(2, 4), new Span(4, 5)), sorted);
  }
}
