package org.musnad.intake.fetch;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time through to a host, and the next only after a pause. */
final class HostGate {
  private final ReentrantLock lock = new ReentrantLock();
  private long next = System.nanoTime();
  private long rest = System.nanoTime();

  /** Waits until it is this thread's turn. */
  void enter() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      sleep(next - System.nanoTime());
    } catch (InterruptedException e) {
      lock.unlock();
      throw e;
    }
  }

  /** Lets the next one in after {@code delay}. */
  void leave(Duration delay) {
    next = System.nanoTime() + delay.toNanos();
    lock.unlock();
  }

  /** The host wants to be left alone for that time. */
  synchronized void rest(Duration time) {
    rest = System.nanoTime() + time.toNanos();
  }

  /** How long the host still wants to be left alone; zero or less if it does not. */
  synchronized Duration resting() {
    return Duration.ofNanos(rest - System.nanoTime());
  }

  static void sleep(long nanos) throws InterruptedException {
    if (nanos > 0) {
      Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
    }
  }
}
