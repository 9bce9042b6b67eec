package org.musnad.desk.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes those wait who fail again and again: some tries are free, then each failure doubles the
 * wait. A try counts as failed from its beginning, so that many at once gain nothing; a try that
 * was made to wait counts nothing, so that nobody is kept out by others' impatience. Forgotten when
 * the process ends. Thread-safe.
 */
final class Throttle {
  private static final int MOST_KEYS = 50_000;

  private final int free;
  private final Duration first;
  private final Duration longest;
  private final Duration kept;
  private final InstantSource clock;
  private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true);

  /** How often, and when the last time, in milliseconds. */
  private record Failures(int count, long last) {}

  /**
   * Makes one.
   *
   * @param free so many failures in a row make nobody wait
   * @param first the first wait
   * @param longest the longest
   * @param kept after this time without a failure all is forgotten
   */
  Throttle(int free, Duration first, Duration longest, Duration kept, InstantSource clock) {
    this.free = free;
    this.first = first;
    this.longest = longest;
    this.kept = kept;
    this.clock = clock;
  }

  /** How long {@code key} still has to wait; zero if it may try. */
  synchronized Duration waiting(String key) {
    Failures so = failures.get(key);
    long left = so == null ? 0 : so.last + delay(so.count).toMillis() - clock.millis();
    return Duration.ofMillis(Math.max(0, left));
  }

  /** Notes a try that must not go on unless {@link #waiting} is zero; whether it may go on. */
  synchronized boolean begin(String key) {
    if (!waiting(key).isZero()) {
      return false;
    }
    Failures so = failures.get(key);
    boolean fresh = so == null || so.last + kept.toMillis() < clock.millis();
    failures.put(key, new Failures(fresh ? 1 : so.count + 1, clock.millis()));
    if (failures.size() > MOST_KEYS) {
      failures.remove(failures.keySet().iterator().next());
    }
    return true;
  }

  /** The try that was begun did not fail: those before it stay. */
  synchronized void takeBack(String key) {
    failures.computeIfPresent(
        key, (same, so) -> so.count > 1 ? new Failures(so.count - 1, so.last) : null);
  }

  /** Nothing counts any more. */
  synchronized void forget(String key) {
    failures.remove(key);
  }

  private Duration delay(int count) {
    if (count < free) {
      return Duration.ZERO;
    }
    int doublings = Math.min(count - free, 20);
    Duration delay = first.multipliedBy(1L << doublings);
    return delay.compareTo(longest) > 0 ? longest : delay;
  }
}
