package org.musnad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.Engine;
import org.musnad.intake.Defaults;
import org.musnad.intake.watch.Round;
import org.musnad.intake.watch.Watch;
import org.musnad.intake.watch.WatchFile;
import org.musnad.intake.watch.WatchList;
import org.musnad.intake.watch.WatchMemory;
import org.musnad.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code musnad watch}: what is new in feeds, into the ledger. */
@Command(
    name = "watch",
    description = {
      "Fetches what is new in feeds and sitemaps, reads it and keeps it in a ledger, round after round.",
      "Keeps to robots.txt, asks a site for one thing at a time and with pauses, and does not ask"
          + " again for what has not changed. Ctrl-C ends it; run again, it goes on."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  musnad watch feeds.opml",
      "  musnad watch --every 1h --ledger news.db https://news.example/rss",
      "  musnad watch --once https://news.example/sitemap-news.xml"
    })
final class WatchCommand implements Callable<Integer> {
  private static final int LISTS_AT_ONCE = 4;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneId.systemDefault());

  private final Console console;
  private final Supplier<Engine> engines;
  private final CountDownLatch stopped = new CountDownLatch(1);
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private WebOptions web = new WebOptions();
  private volatile @Nullable Watch running;
  private Duration every = Duration.ofMinutes(10);

  @Parameters(
      paramLabel = "FEED",
      arity = "1..*",
      description =
          "Addresses of feeds (RSS, Atom) and sitemaps; files that list them, as OPML or one a line.")
  private List<String> names = List.of();

  @Option(names = "--once", description = "Ends after one round.")
  private boolean once;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "200",
      description =
          "How many new articles of a feed to fetch in a round; by default ${DEFAULT-VALUE}.")
  private int most = 200;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published articles that do not say it.")
  private @Nullable String outlet;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Where to remember what was seen; by default the ledger's name with .watch.")
  private @Nullable Path state;

  WatchCommand(Console console, Supplier<Engine> engines) {
    this.console = console;
    this.engines = engines;
  }

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description = "How long from round to round, as 90s, 10m (by default) or 2h.")
  private void setEvery(String time) {
    String iso = "PT" + time.strip().toUpperCase(Locale.ROOT);
    if (!iso.matches("PT(\\d{1,4}H)?(\\d{1,5}M)?(\\d{1,6}S)?") || iso.length() < 4) {
      throw new ParameterException(spec.commandLine(), "--every takes a time, as 90s, 10m or 2h");
    }
    every = Duration.parse(iso);
    if (every.compareTo(Duration.ofMinutes(1)) < 0) {
      throw new ParameterException(spec.commandLine(), "--every takes a minute (1m) at least");
    }
  }

  @Override
  public Integer call() {
    try (Ending ending = new Ending(this::stop)) {
      return watch();
    }
  }

  private int watch() {
    try (Ledger ledger = ledgers.open()) {
      WatchSink sink = new WatchSink(console, ledger, engines);
      WatchMemory memory = WatchFile.open(state(), Clock.systemDefaultZone());
      Defaults defaults = new Defaults(null, outlet);
      try (Watch watch = new Watch(web.fetcher(), defaults, memory, most, LISTS_AT_ONCE, sink)) {
        return rounds(watch, sink);
      }
    } catch (IOException e) {
      console.complain(state() + ": cannot be kept: " + e.getMessage() + "; see to its disk");
      return 1;
    }
  }

  /** Ctrl-C: what is in hand is finished or dropped whole, and what is kept stays. */
  private void stop() {
    stopped.countDown();
    Watch watch = running;
    if (watch != null) {
      watch.stop();
    }
  }

  private int rounds(Watch watch, WatchSink sink) throws IOException {
    running = watch;
    boolean failed = false;
    do {
      Instant begin = Instant.now();
      Round round = watch.round(WatchList.of(names, sink::fault));
      AddCount count = sink.take();
      failed = count.anyFailed();
      console.print(TIME.format(begin) + "  " + line(round, count));
      if (once || pause(begin)) {
        break;
      }
    } while (!watch.isStopped());
    return failed ? 1 : 0;
  }

  private String line(Round round, AddCount count) {
    String lists =
        String.format(
            Locale.ROOT,
            "%,d %s (%,d unchanged), %,d to be tried again; ",
            round.lists(),
            round.lists() == 1 ? "feed" : "feeds",
            round.unchanged(),
            round.later());
    return lists + count.summary(ledgers.location(), false);
  }

  /** Waits for the next round; tells whether it is not to come. */
  private boolean pause(Instant begin) {
    long left = Instant.now().until(begin.plus(every), ChronoUnit.MILLIS);
    try {
      return stopped.await(Math.max(0, left), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  private Path state() {
    String location = ledgers.location();
    String beside = location.startsWith("jdbc:") ? "musnad.watch" : location + ".watch";
    return state == null ? Path.of(beside) : state;
  }
}
