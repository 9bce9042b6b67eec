package org.musnad.intake.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.intake.Defaults;
import org.musnad.intake.Fault;
import org.musnad.intake.Intake;
import org.musnad.intake.Listing;
import org.musnad.intake.Web;
import org.musnad.intake.feed.FeedItem;
import org.musnad.intake.fetch.Fetched;
import org.musnad.intake.fetch.Fetcher;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.page.PageUrl;

/**
 * Fetches what is new in feeds and sitemaps. An item is remembered as done only after the sink has
 * made its article last, so that nothing is lost when the process ends at whatever moment; and a
 * list is remembered as read only when all of its items are done.
 *
 * <p>Several hosts are asked at a time, each for one thing. {@link #stop} may come from any thread.
 */
public final class Watch implements AutoCloseable {
  /** Where articles go; called by one thread at a time. */
  public interface Sink extends Intake.Sink {
    /** Makes the articles that were given so far last. */
    void commit();
  }

  /** So deep are lists in lists. */
  private static final int DEPTH = 3;

  /** After so many items what was taken is made last. */
  private static final int AT_ONCE = 20;

  private final Fetcher fetcher;
  private final Defaults defaults;
  private final WatchMemory memory;
  private final int most;
  private final Gate sink;
  private final ExecutorService threads;
  private final Set<Thread> working = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  /**
   * Makes a watch.
   *
   * @param fetcher fetches
   * @param defaults what the user says of articles that do not say it
   * @param memory what is known from earlier rounds
   * @param most how many new items of one list are fetched in a round; the rest waits for the next
   * @param threads how many lists are gone through at a time
   * @param sink where articles go
   */
  public Watch(
      Fetcher fetcher, Defaults defaults, WatchMemory memory, int most, int threads, Sink sink) {
    this.fetcher = fetcher;
    this.defaults = defaults;
    this.memory = memory;
    this.most = most;
    this.sink = new Gate(sink);
    this.threads = Executors.newFixedThreadPool(threads, Watch::daemon);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "watch");
    thread.setDaemon(true);
    return thread;
  }

  /** What happens in one round. */
  private static final class Counts {
    private final AtomicInteger lists = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicInteger articles = new AtomicInteger();
    private final AtomicInteger none = new AtomicInteger();
    private final AtomicInteger later = new AtomicInteger();
  }

  /**
   * Goes through the lists once.
   *
   * @param lists addresses of feeds, sitemaps and lists of these
   * @throws IOException if the memory cannot be saved
   */
  public Round round(Collection<String> lists) throws IOException {
    Counts counts = new Counts();
    int before = sink.faults.get();
    Set<String> seen = ConcurrentHashMap.newKeySet();
    List<String> open = new ArrayList<>(new LinkedHashSet<>(lists));
    for (int depth = 0; depth < DEPTH && !open.isEmpty() && !stopped; depth++) {
      open.removeIf(list -> !seen.add(list));
      open = all(open, counts);
    }
    return new Round(
        counts.lists.get(),
        counts.unchanged.get(),
        counts.articles.get(),
        counts.none.get(),
        counts.later.get(),
        sink.faults.get() - before);
  }

  /** Goes through some lists and gives those that they list. */
  private List<String> all(List<String> lists, Counts counts) throws IOException {
    List<Future<List<String>>> results = new ArrayList<>();
    for (String list : lists) {
      results.add(threads.submit(() -> work(list, counts)));
    }
    List<String> more = new ArrayList<>();
    for (Future<List<String>> result : results) {
      try {
        more.addAll(result.get());
      } catch (InterruptedException e) {
        stop();
        Thread.currentThread().interrupt();
      } catch (ExecutionException e) {
        stop();
        throw failure(e.getCause());
      }
    }
    return more;
  }

  private static IOException failure(Throwable cause) {
    if (cause instanceof RuntimeException runtime) {
      throw runtime;
    } else if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }

  private List<String> work(String list, Counts counts) throws IOException {
    working.add(Thread.currentThread());
    try {
      return stopped ? List.of() : list(list, counts);
    } catch (BadInput e) {
      sink.fault(Fault.of(list, e));
      return List.of();
    } finally {
      working.remove(Thread.currentThread());
      Thread.interrupted(); // a stop that came too late for this list is none for the next
    }
  }

  private List<String> list(String list, Counts counts) throws IOException {
    Web web = new Web(fetcher, defaults, sink);
    counts.lists.incrementAndGet();
    Fetched fetched = web.fetch(list, memory.validators(list));
    if (!fetched.changed()) {
      counts.unchanged.incrementAndGet();
      return List.of();
    }
    Listing listing = web.listing(fetched);
    boolean whole = items(list, listing.items(), web, counts);
    // A list of lists is asked for each time: those that it names may have changed though it has
    // not.
    if (whole && listing.lists().isEmpty()) {
      memory.keep(list, fetched.validators());
      memory.save();
    }
    return listing.lists();
  }

  /** Takes what is new; tells whether nothing is left for later. */
  private boolean items(String list, List<FeedItem> items, Web web, Counts counts)
      throws IOException {
    Map<String, Web.Outcome> outcomes = new LinkedHashMap<>();
    boolean whole = true;
    int tried = 0;
    for (FeedItem item : items) {
      String key = key(list, item);
      if (memory.isDone(key) || outcomes.containsKey(key)) {
        continue;
      }
      Web.Outcome outcome = stopped || tried == most ? null : web.take(item, list);
      if (outcome == null || stopped) {
        whole = false;
        break;
      }
      tried++;
      whole &= outcome != Web.Outcome.LATER;
      outcomes.put(key, outcome);
      if (outcomes.size() >= AT_ONCE) {
        keep(outcomes, counts);
      }
    }
    keep(outcomes, counts);
    return whole;
  }

  /** Remembers what became of items, after their articles have been made last. */
  private void keep(Map<String, Web.Outcome> outcomes, Counts counts) throws IOException {
    sink.commit();
    outcomes.forEach((key, outcome) -> note(key, outcome, counts));
    outcomes.clear();
    memory.save();
  }

  private void note(String key, Web.Outcome outcome, Counts counts) {
    switch (outcome) {
      case TAKEN -> {
        counts.articles.incrementAndGet();
        memory.done(key);
      }
      case NONE -> {
        counts.none.incrementAndGet();
        memory.done(key);
      }
      case LATER -> {
        counts.later.incrementAndGet();
        memory.failed(key);
      }
    }
  }

  private static String key(String list, FeedItem item) {
    String url = PageUrl.normal(item.url());
    return url == null ? list + "#" + Integer.toHexString(item.hashCode()) : url;
  }

  /** Whether it was told to stop. */
  public boolean isStopped() {
    return stopped;
  }

  /** Ends the round as soon as the article in hand has reached the sink, or been dropped whole. */
  public void stop() {
    stopped = true;
    // No thread is interrupted while it is in the sink, where it may be writing.
    sink.quietly(() -> working.forEach(Thread::interrupt));
  }

  @Override
  public void close() {
    stop();
    threads.shutdown();
  }

  /** Lets one thread at a time through to the sink, and none after the stop. */
  private final class Gate implements Intake.Sink {
    private final Sink sink;
    private final AtomicInteger faults = new AtomicInteger();

    Gate(Sink sink) {
      this.sink = sink;
    }

    @Override
    public synchronized void article(Article article, Capture capture, String place) {
      if (!stopped) {
        sink.article(article, capture, place);
      }
    }

    @Override
    public synchronized void fault(Fault fault) {
      if (!stopped) {
        faults.incrementAndGet();
        sink.fault(fault);
      }
    }

    /** Makes what was given last, without being disturbed. */
    synchronized void commit() {
      boolean interrupted = Thread.interrupted();
      sink.commit();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    synchronized void quietly(Runnable action) {
      action.run();
    }
  }
}
