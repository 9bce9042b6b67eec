package org.musnad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Added;
import org.musnad.ledger.store.Entry;

/**
 * Writes entries into a ledger on a thread of its own, so that articles are read meanwhile: some
 * hundred of them in a transaction. To be used by one thread.
 */
final class LedgerWriter implements AutoCloseable {
  private static final int MOST_ENTRIES = 400;
  private static final int MOST_BYTES = 16 << 20;
  private static final int WAITING = 2;
  private static final List<Entry> END = new ArrayList<>();

  private final BlockingQueue<List<Entry>> queue = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private final Ledger ledger;
  private final Consumer<Added> done;
  private List<Entry> entries = new ArrayList<>();
  private long bytes;
  private volatile @Nullable Throwable failure;

  /**
   * Makes one.
   *
   * @param done told of each batch that is stored, on the writing thread
   */
  LedgerWriter(Ledger ledger, Consumer<Added> done) {
    this.ledger = ledger;
    this.done = done;
    this.thread = new Thread(this::write, "ledger");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Takes an entry; waits while too many are to be written.
   *
   * @throws org.musnad.ledger.store.LedgerException if the ledger failed; entries after the last
   *     batch that was stored are lost then
   */
  void add(Entry entry) {
    entries.add(entry);
    bytes += entry.captured().length + entry.json().length + 2L * entry.textTerms().length();
    if (entries.size() == MOST_ENTRIES || bytes > MOST_BYTES) {
      send();
    }
  }

  /** Waits until all is stored. */
  void finish() {
    send();
    put(END);
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
    check();
  }

  private void send() {
    if (!entries.isEmpty()) {
      put(entries);
      entries = new ArrayList<>();
      bytes = 0;
    }
  }

  private void put(List<Entry> batch) {
    check();
    try {
      queue.put(batch);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }

  private void check() {
    Throwable thrown = failure;
    if (thrown instanceof RuntimeException runtime) {
      throw runtime;
    } else if (thrown instanceof Error error) {
      throw error;
    }
  }

  /** After a failure takes what comes and drops it, so that nobody waits for ever. */
  private void write() {
    try {
      for (List<Entry> batch = queue.take(); batch != END; batch = queue.take()) {
        if (failure == null) {
          write(batch);
        }
      }
    } catch (InterruptedException e) {
      failure = failure == null ? new IllegalStateException("stopped", e) : failure;
    }
  }

  private void write(List<Entry> batch) {
    try {
      done.accept(ledger.add(batch));
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  /** Drops what is not stored yet; a batch that is being written is finished first. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }
}
