package org.musnad.desk.guard;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often somebody may ask: so many times at once, then so many a second. Thread-safe. */
public final class Rates {
  private static final int MOST_KEYS = 20_000;

  private final int atOnce;
  private final int perSecond;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Makes them.
   *
   * @param atOnce how many times without a pause
   * @param perSecond how often after that
   */
  public Rates(int atOnce, int perSecond) {
    this.atOnce = atOnce;
    this.perSecond = perSecond;
  }

  /** Counts a request of {@code key}; how long it should have waited, or zero. */
  public Duration take(String key) {
    ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Duration.ZERO
        : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
  }

  private synchronized Bucket bucket(String key) {
    Bucket bucket = buckets.computeIfAbsent(key, each -> full());
    if (buckets.size() > MOST_KEYS) {
      buckets.remove(buckets.keySet().iterator().next());
    }
    return bucket;
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(perSecond, Duration.ofSeconds(1)))
        .build();
  }
}
