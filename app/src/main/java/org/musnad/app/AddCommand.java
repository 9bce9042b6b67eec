package org.musnad.app;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.musnad.Engine;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Databases;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code musnad add}: articles into the ledger. */
@Command(
    name = "add",
    description = {
      "Reads articles and keeps them in a ledger, with all that they say.",
      "What is there already is passed over; an article that came before with other words is kept"
          + " as a new version beside the old one. Stopped at any moment, it goes on when it is run"
          + " again."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  musnad add archive/",
      "  musnad add crawl.warc.gz https://news.example/rss",
      "  musnad add --ledger news.db --outlet alufuq articles.jsonl.gz",
      "  musnad add --ledger 'jdbc:postgresql://db/news?user=musnad' archive/"
    })
final class AddCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Engine> engines;
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private WebOptions web = new WebOptions();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private ThreadOptions threads = new ThreadOptions();

  @Option(names = "--dry-run", description = "Only says what would be added.")
  private boolean dryRun;

  AddCommand(Console console, Supplier<Engine> engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    AddJob job = new AddJob(console, input, web.fetcher(), threads.number());
    AddCount count = dryRun ? dryRun(job) : add(job);
    console.print(count.summary(ledgers.location(), dryRun));
    return count.anyFailed() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private AddCount add(AddJob job) {
    try (Ledger ledger = ledgers.open()) {
      return job.run(ledger, input.engine(engines));
    }
  }

  private AddCount dryRun(AddJob job) {
    if (!Databases.exists(ledgers.location())) {
      return job.dryRun(null);
    }
    try (Ledger ledger = ledgers.openForReading()) {
      return job.dryRun(ledger);
    }
  }
}
