package org.musnad.desk.browse;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.digest.Digest;
import org.musnad.ledger.digest.DigestState;

/**
 * Keeps a ledger's digest up to date, in a thread of its own: looks every other second whether the
 * ledger has changed, by whomever, and waits for a pause while many articles come.
 */
public final class DigestKeeper implements AutoCloseable {
  private static final long EVERY = 2;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
  private static final Duration FIRST = Duration.ofSeconds(5);

  /** So many articles are digested in about the time that is waited. */
  private static final long SMALL = 2_000;

  /** So many requests may wait at once; more would keep threads from other pages. */
  private static final int MOST_WAITING = 8;

  private static final String ARTICLES =
      "SELECT count(*) FROM (SELECT 1 FROM articles LIMIT ?) AS looked";
  private static final long END = 3;

  private final Ledger ledger;
  private final Digest digest;
  private final Runnable ready;
  private final PrintStream log;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(DigestKeeper::thread);
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private Future<?> first = CompletableFuture.completedFuture(null);
  private volatile boolean failed;
  private Optional<DigestState> seen = Optional.empty();
  private Optional<DigestState> told = Optional.empty();
  private long waitingSince;

  /**
   * Keeps a digest, from {@link #start} on.
   *
   * @param ready what to do whenever it has become one of the state that the ledger is in
   * @param log where failures go, a line each
   */
  public DigestKeeper(Ledger ledger, Digest digest, Runnable ready, PrintStream log) {
    this.ledger = ledger;
    this.digest = digest;
    this.ready = ready;
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
   * Has a digest made where there is none, and waits a while for it where the ledger is small, so
   * that it can be looked at as soon as it has articles. Few may wait: others do not at all.
   */
  void settle() {
    long articles = lacks() ? articles() : 0;
    if (articles == 0) {
      return;
    }
    Future<?> making = first();
    if (articles < SMALL && waiting.tryAcquire()) {
      try {
        await(making);
      } finally {
        waiting.release();
      }
    }
  }

  /** Whether no digest has any articles. */
  private boolean lacks() {
    return digest.state().map(state -> state.articles() == 0).orElse(true);
  }

  /** How many articles there are; of a ledger that is not small, not all are counted. */
  private long articles() {
    return ledger.database().read(session -> session.number(ARTICLES, SMALL));
  }

  /** The one attempt that all wait for. After one that failed, only the looks try again. */
  private synchronized Future<?> first() {
    if (first.isDone() && !failed) {
      first = thread.submit(() -> keep(true));
    }
    return first;
  }

  private static void await(Future<?> making) {
    try {
      making.get(FIRST.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException | CancellationException e) {
      return; // the page says that there is none yet
    }
  }

  /** Anything thrown would end all further looks without a word. */
  void keep(boolean atOnce) {
    try {
      look(atOnce);
      failed = false;
    } catch (CancellationException e) {
      Thread.currentThread().interrupt(); // the desk closes
    } catch (Throwable e) {
      failed = true;
      if (!thread.isShutdown()) {
        log.println("musnad: the digest is not up to date: " + e);
      }
    }
  }

  private void look(boolean atOnce) {
    Optional<DigestState> state = digest.state();
    if (state.map(DigestState::isCurrent).orElseGet(() -> articles() == 0)) {
      waitingSince = 0;
      tell(state);
    } else if (atOnce || isPause(state)) {
      tell(Optional.of(digest.refresh()));
      waitingSince = 0;
    }
  }

  /** Aside, so that nobody who waits for the digest waits for that too. */
  private void tell(Optional<DigestState> state) {
    if (state.isPresent() && !state.equals(told)) {
      told = state;
      thread.execute(this::makeReady);
    }
  }

  private void makeReady() {
    try {
      ready.run();
    } catch (RuntimeException | Error e) {
      if (!thread.isShutdown()) {
        log.println("musnad: what is asked for most is not at hand, and takes longer: " + e);
      }
    }
  }

  /** Whether nothing came or went since the last look, or long enough was waited for that. */
  private boolean isPause(Optional<DigestState> state) {
    boolean quiet = state.equals(seen);
    seen = state;
    long time = System.nanoTime();
    waitingSince = waitingSince == 0 ? time : waitingSince;
    return quiet || time - waitingSince > LONGEST_WAIT.toNanos();
  }

  /** Ends it, where it is in the midst of its work too. */
  @Override
  public void close() {
    thread.shutdownNow();
    synchronized (this) {
      first.cancel(true); // else they wait who wait for it
    }
    try {
      if (!thread.awaitTermination(END, TimeUnit.SECONDS)) {
        log.println("musnad: the digest was left half-way, and will be made anew");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
