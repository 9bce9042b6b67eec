package org.musnad.intake;

import java.util.HashSet;
import java.util.Set;
import org.musnad.intake.feed.FeedItem;
import org.musnad.intake.fetch.FetchFailure;
import org.musnad.intake.fetch.Fetched;
import org.musnad.intake.fetch.Fetcher;
import org.musnad.intake.fetch.Validators;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.page.PageUrl;

/**
 * Takes in articles from the web: pages, and what lists of them name. Thread-safe if the sink is.
 */
public final class Web {
  /** What became of one item of a list. */
  public enum Outcome {
    /** Its article was taken. */
    TAKEN,
    /** There is none to be had. */
    NONE,
    /** There may be one at another time. */
    LATER
  }

  /** Sitemaps list sitemaps, OPML lists feeds; no deeper. */
  private static final int DEPTH = 3;

  private final Fetcher fetcher;
  private final Pages pages;
  private final Lists lists;
  private final Intake.Sink sink;

  /**
   * Makes one.
   *
   * @param fetcher fetches
   * @param defaults what the user says of articles that do not say it
   * @param sink where everything goes
   */
  public Web(Fetcher fetcher, Defaults defaults, Intake.Sink sink) {
    this(fetcher, new Pages(defaults, sink), sink);
  }

  Web(Fetcher fetcher, Pages pages, Intake.Sink sink) {
    this.fetcher = fetcher;
    this.pages = pages;
    this.lists = new Lists();
    this.sink = sink;
  }

  /** Takes in what is at an address: the article of a page, or all articles of a list. */
  public void take(String url) {
    take(url, new HashSet<>(), 0);
  }

  /** Takes in the article of the page at an address; a list there is a fault. */
  public void takeOne(String url) {
    try {
      Fetched fetched = fetcher.fetch(url, Validators.NONE);
      if (lists.read(fetched) != null) {
        throw new BadInput("a list of articles", "give the address of one; or musnad add it");
      }
      single(fetched);
    } catch (BadInput e) {
      sink.fault(Fault.of(url, e));
    }
  }

  private void take(String url, Set<String> seen, int depth) {
    if (!seen.add(key(url)) || Thread.currentThread().isInterrupted()) {
      return;
    }
    try {
      Fetched fetched = fetcher.fetch(url, Validators.NONE);
      Listing listing = lists.read(fetched);
      if (listing == null) {
        single(fetched);
      } else if (depth < DEPTH) {
        listing.items().forEach(item -> item(item, url, seen));
        listing.lists().forEach(each -> take(each, seen, depth + 1));
      }
    } catch (BadInput e) {
      sink.fault(Fault.of(url, e));
    }
  }

  private void item(FeedItem item, String place, Set<String> seen) {
    boolean stopped = Thread.currentThread().isInterrupted();
    if (!stopped && (item.url() == null || seen.add(key(item.url())))) {
      take(item, place);
    }
  }

  private static String key(String url) {
    String normal = PageUrl.normal(url);
    return normal == null ? url : normal;
  }

  private void single(Fetched fetched) throws BadInput {
    if (fetched.mediaType().equals("text/plain")) {
      pages.text(fetched, fetched.url());
    } else {
      pages.page(Original.of(fetched), fetched.url(), null);
    }
  }

  /**
   * Fetches what a list names.
   *
   * @param url where the list is
   * @param known what is known of it from the last time
   * @throws BadInput if it cannot be had
   */
  public Fetched fetch(String url, Validators known) throws BadInput {
    return fetcher.fetch(url, known);
  }

  /**
   * What a list names.
   *
   * @throws BadInput if it is no list
   */
  public Listing listing(Fetched fetched) throws BadInput {
    Listing listing = lists.read(fetched);
    if (listing == null) {
      throw new BadInput(
          "neither a feed nor a sitemap nor OPML", "give the feed's address, as its site links it");
    }
    return listing;
  }

  /**
   * Takes in one item of a list: the article of its page; where that cannot be had, what the list
   * has of it, if that is a whole article.
   *
   * @param place where the list is, for complaints on items without an address
   */
  public Outcome take(FeedItem item, String place) {
    String url = item.url();
    if (url == null) {
      boolean taken = pages.entry(item, place, true);
      if (!taken) {
        sink.fault(
            new Fault(place, "an item without a link and with little text", "tell its site"));
      }
      return taken ? Outcome.TAKEN : Outcome.NONE;
    }
    try {
      Fetched fetched = fetcher.fetch(url, Validators.NONE);
      pages.page(Original.of(fetched), url, item);
      return Outcome.TAKEN;
    } catch (BadInput e) {
      boolean later = e instanceof FetchFailure failure && failure.isPassing();
      if (Thread.currentThread().isInterrupted()) {
        return Outcome.LATER;
      } else if (!later && pages.entry(item, place, true)) {
        return Outcome.TAKEN;
      }
      sink.fault(Fault.of(url, e));
      return later ? Outcome.LATER : Outcome.NONE;
    }
  }
}
