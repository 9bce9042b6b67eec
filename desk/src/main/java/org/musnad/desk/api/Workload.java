package org.musnad.desk.api;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.musnad.desk.web.Problem;

/**
 * How much is being read at once: bodies together of {@value #MEGABYTES} MB at most, so that memory
 * is bounded whoever sends what. Who comes later waits. Thread-safe.
 */
final class Workload {
  private static final int MEGABYTES = 32;
  private static final int MILLION = 1_000_000;
  private static final long SECONDS = 30;

  private final Semaphore room = new Semaphore(MEGABYTES, true);

  /** Room that is held; closing gives it back. */
  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Waits for room.
   *
   * @param bytes how much of it
   * @throws Problem if there is none for half a minute
   */
  Place take(int bytes) {
    int needed = Math.min(MEGABYTES, bytes / MILLION + 1);
    try {
      if (!room.tryAcquire(needed, SECONDS, TimeUnit.SECONDS)) {
        throw new Problem(503, "api.busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Problem(503, "api.busy");
    }
    return () -> room.release(needed);
  }
}
