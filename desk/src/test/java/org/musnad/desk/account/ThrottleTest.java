package org.musnad.desk.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private final TestClock clock = new TestClock();
  private final Throttle throttle =
      new Throttle(3, Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofMinutes(30), clock);

  private void fail(String key) {
    clock.pass(throttle.waiting(key));
    assertTrue(throttle.begin(key));
  }

  @Test
  void waitsDoubleUpToTheLongest() {
    fail("a");
    fail("a");
    assertEquals(Duration.ZERO, throttle.waiting("a"));
    for (int seconds : new int[] {2, 4, 8, 16, 32, 60, 60, 60}) {
      fail("a");
      assertEquals(Duration.ofSeconds(seconds), throttle.waiting("a"));
    }
    assertEquals(Duration.ZERO, throttle.waiting("b"));
  }

  @Test
  void impatienceAddsNothing() {
    IntStream.range(0, 3).forEach(i -> fail("a"));
    for (int i = 0; i < 100; i++) {
      assertFalse(throttle.begin("a"));
    }
    assertEquals(Duration.ofSeconds(2), throttle.waiting("a"));
  }

  @Test
  void manyAtOnceGainNothing() {
    long begun = IntStream.range(0, 1000).parallel().filter(i -> throttle.begin("a")).count();
    assertEquals(3, begun);
  }

  @Test
  void successAndTimeForgive() {
    IntStream.range(0, 4).forEach(i -> fail("a"));
    throttle.forget("a");
    assertEquals(Duration.ZERO, throttle.waiting("a"));
    IntStream.range(0, 4).forEach(i -> fail("b"));
    clock.pass(Duration.ofMinutes(31));
    fail("b");
    assertEquals(Duration.ZERO, throttle.waiting("b"));
    fail("c");
    fail("c");
    throttle.takeBack("c");
    fail("c");
    assertEquals(Duration.ZERO, throttle.waiting("c"));
  }

  @Test
  void noFloodOfKeysFillsTheMemory() {
    IntStream.range(0, 3).forEach(i -> fail("a"));
    IntStream.range(0, 60_000).forEach(i -> throttle.begin("flood" + i));
    assertEquals(Duration.ZERO, throttle.waiting("a"), "the oldest is forgotten");
  }
}
