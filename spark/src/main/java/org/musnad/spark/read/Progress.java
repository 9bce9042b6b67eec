package org.musnad.spark.read;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says how far a job is, every few seconds, until it is closed. */
final class Progress implements AutoCloseable {
  private final ScheduledExecutorService clock;

  Progress(int seconds, Supplier<String> line, Consumer<String> to) {
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "musnad progress");
              thread.setDaemon(true);
              return thread;
            });
    if (seconds > 0) {
      clock.scheduleAtFixedRate(() -> to.accept(line.get()), seconds, seconds, TimeUnit.SECONDS);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
