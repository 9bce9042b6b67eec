package org.musnad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.intake.Fault;
import org.musnad.intake.watch.Watch;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Sha256;
import org.musnad.ledger.store.Unstorable;

/** Reads what a watch brings, and puts it into a ledger. */
final class WatchSink implements Watch.Sink {
  private final Console console;
  private final Ledger ledger;
  private final Supplier<Engine> engines;
  private final List<Entry> entries = new ArrayList<>();
  private AddCount count = new AddCount();
  private Doubts doubts;

  WatchSink(Console console, Ledger ledger, Supplier<Engine> engines) {
    this.console = console;
    this.ledger = ledger;
    this.engines = engines;
    this.doubts = Doubts.on(console);
  }

  @Override
  public void article(Article article, Capture capture, String place) {
    Sha256 content = Sha256.of(article);
    if (ledger.has(content)) {
      count.known(1);
      return;
    }
    doubts.look(article, place);
    try {
      entries.add(ledger.preparer().prepare(content, engines.get().read(article), capture));
    } catch (Unstorable e) {
      fault(new Fault(place, e.problem(), e.remedy()));
    }
  }

  @Override
  public void fault(Fault fault) {
    count.failed();
    console.complain(fault.toString());
  }

  @Override
  public void commit() {
    if (!entries.isEmpty()) {
      count.stored(ledger.add(entries));
      entries.clear();
    }
  }

  /** What happened since the last time. Ends the round for doubts too. */
  AddCount take() {
    doubts.end();
    doubts = Doubts.on(console);
    AddCount taken = count;
    count = new AddCount();
    return taken;
  }
}
