package org.musnad.desk.browse;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.digest.Digest;
import org.musnad.ledger.digest.DigestState;
import org.musnad.ledger.store.LedgerException;

/**
 * Keeps a ledger's digest up to date, in a thread of its own: looks every other second whether the
 * ledger has changed, by whomever, and waits for a pause while many articles come.
 */
public final class DigestKeeper implements AutoCloseable {
  private static final long EVERY = 2;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final long POLL = 40;
  private static final long END = 3;

  private final Ledger ledger;
  private final Digest digest;
  private final PrintStream log;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(DigestKeeper::thread);
  private long changes;
  private long waitingSince;

  /**
   * Keeps a digest, from {@link #start} on.
   *
   * @param log where failures go, a line each
   */
  public DigestKeeper(Ledger ledger, Digest digest, PrintStream log) {
    this.ledger = ledger;
    this.digest = digest;
    this.log = log;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "digest");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /** Begins to look. */
  public void start() {
    thread.scheduleWithFixedDelay(() -> keep(false), 0, EVERY, TimeUnit.SECONDS);
  }

  /**
   * Waits a while for a digest where there is none, so that a small ledger can be looked at as soon
   * as it has articles.
   */
  void settle() {
    if (!lacks()) {
      return;
    }
    thread.execute(() -> keep(true));
    long end = System.nanoTime() + FIRST.toNanos();
    try {
      while (lacks() && System.nanoTime() < end) {
        Thread.sleep(POLL);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether there are articles and no digest has any. */
  private boolean lacks() {
    Optional<DigestState> state = digest.state();
    return (state.isEmpty() || state.get().articles() == 0) && hasArticles();
  }

  private boolean hasArticles() {
    return ledger.database().read(session -> session.number("SELECT max(key) FROM articles")) > 0;
  }

  private void keep(boolean atOnce) {
    try {
      Optional<DigestState> state = digest.state();
      boolean current = state.map(DigestState::isCurrent).orElse(false);
      if (!current && hasArticles() && (atOnce || isPause(state))) {
        digest.refresh();
        waitingSince = 0;
      }
    } catch (CancellationException e) {
      Thread.currentThread().interrupt(); // the desk closes
    } catch (LedgerException e) {
      if (!thread.isShutdown()) {
        log.println("musnad: the digest is not up to date: " + e.getMessage());
      }
    }
  }

  /** Whether nothing came or went since the last look, or long enough was waited for that. */
  private boolean isPause(Optional<DigestState> state) {
    long now = state.map(s -> s.came() + s.went()).orElse(0L);
    boolean quiet = now == changes;
    changes = now;
    long time = System.nanoTime();
    waitingSince = waitingSince == 0 ? time : waitingSince;
    return quiet || time - waitingSince > LONGEST_WAIT.toNanos();
  }

  /** Ends it, where it is in the midst of its work too. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(END, TimeUnit.SECONDS)) {
        log.println("musnad: the digest was left half-way, and will be made anew");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
