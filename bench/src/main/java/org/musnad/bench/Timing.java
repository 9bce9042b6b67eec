package org.musnad.bench;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** The times that several rounds of one work took. */
final class Timing {
  private final String name;
  private final LongSupplier work;
  private final long[] nanos;
  private int rounds;
  private long result;

  /**
   * Prepares to time {@code work}.
   *
   * @param work returns a number that depends on all it did, the same every time
   */
  Timing(String name, int rounds, LongSupplier work) {
    this.name = name;
    this.work = work;
    this.nanos = new long[rounds];
  }

  /** Runs once without counting; gives the nanoseconds that it took. */
  long warmUp() {
    long begin = System.nanoTime();
    result = work.getAsLong();
    return System.nanoTime() - begin;
  }

  /** Runs once and counts. */
  void round() {
    long begin = System.nanoTime();
    long now = work.getAsLong();
    nanos[rounds++] = System.nanoTime() - begin;
    if (now != result) {
      throw new IllegalStateException(name + " gave " + now + " after " + result);
    }
  }

  /** What the work returned. */
  long result() {
    return result;
  }

  /** The median time of a round in seconds. */
  double median() {
    long[] sorted = Arrays.copyOf(nanos, rounds);
    Arrays.sort(sorted);
    return (sorted[(rounds - 1) / 2] + sorted[rounds / 2]) / 2e9;
  }

  /** Speed over {@code corpus}: the median, then the slowest and the fastest round. */
  String speed(Corpus corpus) {
    double megabytes = corpus.bytes() / 1e6;
    long slowest = Arrays.stream(nanos).limit(rounds).max().orElseThrow();
    long fastest = Arrays.stream(nanos).limit(rounds).min().orElseThrow();
    return String.format(
        "%-24s%8.2f MB/s%12.0f words/s   (%.2f to %.2f MB/s)",
        name,
        megabytes / median(),
        corpus.words() / median(),
        megabytes / slowest * 1e9,
        megabytes / fastest * 1e9);
  }
}
