package org.musnad.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Has a command end in good order at Ctrl-C or SIGTERM. As soon as the hooks of a shutdown are done
 * Java halts, wherever other threads are; so this hook waits until the command has closed what it
 * had open. Closed last, by the thread that does the command.
 */
final class Ending implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final Runnable stop;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "end");

  /**
   * Begins to wait for the signal.
   *
   * @param stop tells the command to end; done by another thread
   */
  Ending(Runnable stop) {
    this.stop = stop;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void end() {
    stop.run();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command has ended. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is what ended the command.
    }
  }
}
