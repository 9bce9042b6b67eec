package org.musnad.desk.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets only so many do something costly at once, and one of them no more than half; the others
 * wait, but not for long.
 */
public final class Turns {
  private final Semaphore free;
  private final int share;
  private final Duration patience;
  private final Map<String, Share> shares = new ConcurrentHashMap<>();

  /**
   * Makes them.
   *
   * @param atOnce how many at once
   * @param patience how long the others wait
   */
  public Turns(int atOnce, Duration patience) {
    this.free = new Semaphore(atOnce, true);
    this.share = Math.max(1, atOnce / 2);
    this.patience = patience;
  }

  /** The turns of one, and how many requests have or want one of them. */
  private record Share(Semaphore free, int users) {}

  /** Waits for a turn of somebody; whether it came. Each that came is to be given back. */
  public boolean take(String who) {
    long end = System.nanoTime() + patience.toNanos();
    Semaphore own = shares.compute(who, (name, known) -> joined(known)).free();
    boolean mine = false;
    boolean came = false;
    try {
      mine = own.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      came = mine && free.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!came) {
      leave(who, mine);
    }
    return came;
  }

  private Share joined(@Nullable Share known) {
    return known == null
        ? new Share(new Semaphore(share, true), 1)
        : new Share(known.free(), known.users() + 1);
  }

  /** Gives a turn of somebody back. */
  public void giveBack(String who) {
    free.release();
    leave(who, true);
  }

  private void leave(String who, boolean held) {
    shares.computeIfPresent(
        who,
        (name, known) -> {
          if (held) {
            known.free().release();
          }
          return known.users() == 1 ? null : new Share(known.free(), known.users() - 1);
        });
  }
}
