package org.musnad.desk.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.claim.Tracer;
import org.musnad.ledger.digest.Digest;
import org.musnad.ledger.digest.DigestedStore;
import org.musnad.ledger.digest.Story;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.LedgerState;
import org.musnad.ledger.store.Session;

/**
 * Traces claims, and keeps those asked for last as long as the ledger is the same: a page, what it
 * sends on to and its exports are of one trace. Thread-safe.
 */
final class Traces {
  private static final int MOST_KEPT = 64;

  /** As many stories as are seen first. */
  private static final int MOST_PREPARED = 20;

  /** A claim in more accounts is not kept; it would take too much room. */
  private static final int MOST_ACCOUNTS = 500;

  private final Map<String, CompletableFuture<List<Trace>>> kept =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<String, CompletableFuture<List<Trace>>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private final Map<String, List<String>> agencies = AgencyNames.of(Arabic.agencies());

  /**
   * What {@link Tracer#trace} finds. Who asks for what is being traced waits for that.
   *
   * @throws IllegalStateException if the thread is interrupted while it waits
   */
  List<Trace> find(Database database, String query) {
    String key = database.read(LedgerState::of) + " " + query;
    CompletableFuture<List<Trace>> mine = new CompletableFuture<>();
    for (Future<List<Trace>> other = put(key, mine); other != null; other = put(key, mine)) {
      Optional<List<Trace>> found = await(other);
      if (found.isPresent()) {
        return found.get();
      }
    }
    try {
      List<Trace> found = database.read(session -> trace(session, query));
      if (accounts(found) > MOST_ACCOUNTS) {
        remove(key, mine);
      }
      mine.complete(found);
      return found;
    } finally {
      if (!mine.isDone()) {
        remove(key, mine);
        mine.cancel(false); // those who wait try themselves
      }
    }
  }

  /**
   * Traces the claims that are asked for most: those of the first stories. Ends where the thread is
   * interrupted.
   */
  void prepare(Database database, Digest digest) {
    for (Story story : digest.claims().stories(null, null, false, 0, MOST_PREPARED).list()) {
      if (!Thread.currentThread().isInterrupted()) {
        find(database, story.claim().id());
      }
    }
  }

  /** Takes a place for a trace, unless somebody has it. */
  private @Nullable Future<List<Trace>> put(String key, CompletableFuture<List<Trace>> mine) {
    synchronized (kept) {
      return kept.putIfAbsent(key, mine);
    }
  }

  private void remove(String key, CompletableFuture<List<Trace>> mine) {
    synchronized (kept) {
      kept.remove(key, mine);
    }
  }

  /** What another thread finds; empty where it failed. */
  private static Optional<List<Trace>> await(Future<List<Trace>> other) {
    try {
      return Optional.of(other.get());
    } catch (ExecutionException | CancellationException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a claim was traced", e);
    }
  }

  private List<Trace> trace(Session session, String query) {
    return new Tracer(DigestedStore.of(session), agencies).trace(query);
  }

  private static int accounts(List<Trace> found) {
    return found.stream().mapToInt(trace -> trace.claim().accounts().size()).sum();
  }
}
