package org.musnad.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.musnad.intake.Fault;

/**
 * Has articles worked on by several threads and hands the results over in the order of the
 * articles.
 *
 * <p>Only so many articles are in the works at once, and only so much text, whatever the length of
 * the input. To be used by one thread.
 *
 * @param <T> an article, with what else the work needs of it
 * @param <R> what becomes of it
 */
final class Batch<T, R> implements AutoCloseable {
  /** So many that others are read while one long article, which comes first, holds them up. */
  private static final int PER_THREAD = 64;

  private static final long MOST_CHARACTERS = 1 << 24;

  private record Pending<R>(Future<R> result, String place, int length) {}

  private final Deque<Pending<R>> window = new ArrayDeque<>();
  private final ExecutorService pool;
  private final int most;
  private final Function<T, R> work;
  private final Consumer<R> deliver;
  private final Consumer<Fault> faults;
  private long characters;

  Batch(int threads, Function<T, R> work, Consumer<R> deliver, Consumer<Fault> faults) {
    this.pool = Executors.newFixedThreadPool(threads, Batch::daemon);
    this.most = threads * PER_THREAD;
    this.work = work;
    this.deliver = deliver;
    this.faults = faults;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "reader");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Takes an article; waits while too much is in the works.
   *
   * @param article the article
   * @param length how much room it takes, in characters
   * @param place where it comes from, for complaints
   */
  void submit(T article, int length, String place) {
    while (window.size() == most
        || !window.isEmpty() && characters + length > MOST_CHARACTERS
        || !window.isEmpty() && window.peek().result().isDone()) {
      deliverFirst();
    }
    window.add(new Pending<>(pool.submit(() -> work.apply(article)), place, length));
    characters += length;
  }

  /** Waits for all that is in the works. */
  void finish() {
    while (!window.isEmpty()) {
      deliverFirst();
    }
  }

  private void deliverFirst() {
    Pending<R> first = window.remove();
    characters -= first.length();
    R result;
    try {
      result = first.result().get();
    } catch (ExecutionException e) {
      faults.accept(failure(first.place(), e.getCause()));
      return;
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
    deliver.accept(result);
  }

  private static Fault failure(String place, @Nullable Throwable cause) {
    return cause instanceof OutOfMemoryError
        ? Fault.tooLarge(place)
        : new Fault(place, "Musnad failed: " + cause, "please report this article");
  }

  /** Drops what is still in the works. */
  @Override
  public void close() {
    pool.shutdownNow();
  }
}
