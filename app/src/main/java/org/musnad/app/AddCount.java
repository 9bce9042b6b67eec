package org.musnad.app;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.musnad.ledger.store.Added;
import org.musnad.ledger.store.Databases;

/** How many articles were added, and how many not. Thread-safe. */
final class AddCount {
  private final AtomicInteger added = new AtomicInteger();
  private final AtomicInteger versions = new AtomicInteger();
  private final AtomicInteger known = new AtomicInteger();
  private final AtomicLong passedOver = new AtomicLong();
  private final AtomicInteger failed = new AtomicInteger();

  void stored(Added batch) {
    stored(batch.stored().size(), batch.versions());
    known(batch.known());
  }

  void stored(int articles, int ofThemVersions) {
    added.addAndGet(articles);
    versions.addAndGet(ofThemVersions);
  }

  void known(int articles) {
    known.addAndGet(articles);
  }

  void passedOver(long things) {
    passedOver.addAndGet(things);
  }

  void failed() {
    failed.incrementAndGet();
  }

  /** Whether some input could not be added. */
  boolean anyFailed() {
    return failed.get() > 0;
  }

  /** A line for people. */
  String summary(String ledger, boolean dryRun) {
    String later =
        versions.get() == 0
            ? ""
            : String.format(Locale.ROOT, " (%,d new versions)", versions.get());
    String beside =
        passedOver.get() == 0
            ? ""
            : String.format(
                Locale.ROOT, ", %,d records without a page passed over", passedOver.get());
    return String.format(
        Locale.ROOT,
        "%s: %,d %s%s, %,d already there, %,d failed%s%n",
        Databases.name(ledger),
        added.get(),
        dryRun ? "to be added" : "added",
        later,
        known.get(),
        failed.get(),
        beside);
  }
}
