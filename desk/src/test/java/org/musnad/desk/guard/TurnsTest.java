package org.musnad.desk.guard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Turns are shared. */
class TurnsTest {
  @Test
  void nobodyHoldsAll() {
    Turns turns = new Turns(4, Duration.ofMillis(20));
    assertTrue(turns.take("a"));
    assertTrue(turns.take("a"));
    assertFalse(turns.take("a"));
    assertTrue(turns.take("b"));
    assertTrue(turns.take("b"));
    assertFalse(turns.take("c"), "all are taken");
    turns.giveBack("a");
    assertTrue(turns.take("c"));
    assertFalse(turns.take("a"));
    turns.giveBack("b");
    assertTrue(turns.take("a"));
  }
}
