package org.musnad.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The milliseconds that each of several works took. */
final class Milliseconds {
  private final List<Double> times = new ArrayList<>();

  /** Does a work and notes what it took. */
  void time(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    times.add((System.nanoTime() - begin) / 1e6);
  }

  /** Notes what a work took. */
  void add(double milliseconds) {
    times.add(milliseconds);
  }

  /** Takes the times of others, too. */
  void addAll(Milliseconds others) {
    times.addAll(others.times);
  }

  /** How many there are. */
  int size() {
    return times.size();
  }

  /** Prints median, 95th percentile and longest. */
  void print(String what) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        "%-50s %7.1f %8.1f %8.1f%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)),
        sorted.get(sorted.size() - 1));
  }
}
