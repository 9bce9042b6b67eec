package org.musnad.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.Engine;
import org.musnad.intake.Fault;
import org.musnad.intake.Intake;
import org.musnad.intake.Source;
import org.musnad.intake.fetch.Fetcher;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.Sha256;
import org.musnad.ledger.store.Unstorable;

/**
 * Takes in all that the user names, has what is new read by several threads, and stored by another.
 * Used once.
 */
final class AddJob {
  private record Received(Article article, Capture capture, Sha256 content, String place) {}

  /** An entry, or why there is none. */
  private record Outcome(@Nullable Entry entry, @Nullable Fault fault) {}

  private final Console console;
  private final InputOptions input;
  private final Fetcher fetcher;
  private final int threads;
  private final AddCount count = new AddCount();

  AddJob(Console console, InputOptions input, Fetcher fetcher, int threads) {
    this.console = console;
    this.input = input;
    this.fetcher = fetcher;
    this.threads = threads;
  }

  /** Adds what the ledger does not have. */
  AddCount run(Ledger ledger, Engine engine) {
    try (LedgerWriter writer = new LedgerWriter(ledger, count::stored);
        Batch<Received, Outcome> batch =
            new Batch<>(
                threads,
                received -> entry(received, ledger, engine),
                outcome -> deliver(outcome, writer),
                this::complain)) {
      takeIn(
          received -> {
            if (ledger.has(received.content())) {
              count.known(1);
            } else {
              int length = received.article().text().length();
              batch.submit(received, length, received.place());
            }
          });
      batch.finish();
      writer.finish();
    }
    return count;
  }

  private static Outcome entry(Received received, Ledger ledger, Engine engine) {
    try {
      Entry entry =
          ledger
              .preparer()
              .prepare(received.content(), engine.read(received.article()), received.capture());
      return new Outcome(entry, null);
    } catch (Unstorable e) {
      return new Outcome(null, new Fault(received.place(), e.problem(), e.remedy()));
    }
  }

  private void deliver(Outcome outcome, LedgerWriter writer) {
    if (outcome.entry() != null) {
      writer.add(outcome.entry());
    } else if (outcome.fault() != null) {
      complain(outcome.fault());
    }
  }

  /**
   * Only counts what would be done.
   *
   * @param ledger the ledger, or null where there is none yet
   */
  AddCount dryRun(@Nullable Ledger ledger) {
    Foreseen foreseen = new Foreseen(ledger);
    takeIn(
        received -> {
          if (foreseen.isKnown(received.content())) {
            count.known(1);
          } else {
            count.stored(1, foreseen.isVersion(received.article().id()) ? 1 : 0);
          }
        });
    return count;
  }

  private interface Taker {
    void take(Received received);
  }

  private void takeIn(Taker taker) {
    List<Source> sources = Source.find(input.names(), this::complain);
    long bytes = sources.stream().mapToLong(Source::size).sum();
    Progress progress = new Progress(console.err(), bytes, console.progress());
    Doubts doubts = Doubts.beside(progress, console);
    Intake.Sink sink =
        new Intake.Sink() {
          @Override
          public void article(Article article, Capture capture, String place) {
            doubts.look(article, place);
            taker.take(new Received(article, capture, Sha256.of(article), place));
            progress.article();
          }

          @Override
          public void fault(Fault fault) {
            progress.clear();
            complain(fault);
          }

          @Override
          public void passedOver(String place, String what, long number) {
            count.passedOver(number);
          }
        };
    Intake intake = new Intake(console.in(), input.defaults(), progress::counting, sink, fetcher);
    sources.forEach(intake::read);
    progress.clear();
    doubts.end();
  }

  private void complain(Fault fault) {
    count.failed();
    console.complain(fault.toString());
  }
}
