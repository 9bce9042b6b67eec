package org.musnad.desk.guard;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Stops what takes too long: the thread is interrupted, so that it waits no longer, be it for a
 * slow reader of its answer, a turn, or another server. Thread-safe.
 */
public final class Deadlines implements AutoCloseable {
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(
          1,
          task -> {
            Thread thread = new Thread(task, "deadlines");
            thread.setDaemon(true);
            return thread;
          });

  /** Makes them. */
  public Deadlines() {
    clock.setRemoveOnCancelPolicy(true);
  }

  /** The time of one piece of work, which ends when it is closed. For one thread. */
  public final class Span implements AutoCloseable {
    private final Thread worker = Thread.currentThread();
    private final ScheduledFuture<?> alarm;
    private boolean over;
    private boolean late;

    private Span(Duration time) {
      alarm = clock.schedule(this::stop, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Only while the work goes on: afterwards the thread does that of others. */
    private synchronized void stop() {
      if (!over) {
        late = true;
        worker.interrupt();
      }
    }

    /** Whether time ran out. */
    public synchronized boolean isLate() {
      return late;
    }

    @Override
    public synchronized void close() {
      over = true;
      alarm.cancel(false);
      if (late) {
        Thread.interrupted(); // the next work of this thread is not to find it
      }
    }
  }

  /** Begins the time of what this thread does now. */
  public Span begin(Duration time) {
    return new Span(time);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
