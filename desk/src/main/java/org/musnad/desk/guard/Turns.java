package org.musnad.desk.guard;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets only so many do something costly at once; the others wait, but not for long. */
public final class Turns {
  private final Semaphore free;
  private final Duration patience;

  /**
   * Makes them.
   *
   * @param atOnce how many at once
   * @param patience how long the others wait
   */
  public Turns(int atOnce, Duration patience) {
    this.free = new Semaphore(atOnce, true);
    this.patience = patience;
  }

  /** Waits for a turn; whether it came. Each that came is to be given back. */
  public boolean take() {
    try {
      return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Gives a turn back. */
  public void giveBack() {
    free.release();
  }
}
