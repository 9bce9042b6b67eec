package org.musnad.app;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.musnad.app.view.StoriesText;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.ledger.claim.Stories;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.claim.TraceJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code musnad stories}: what most outlets have, and what stands on one source alone. */
@Command(
    name = "stories",
    description =
        "Lists the stories of a period that most outlets have, and those that many outlets have from"
            + " a single source.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  musnad stories --from 2026-06-01 --to 2026-06-07",
      "  musnad stories --limit 3 --format json"
    })
final class StoriesCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private PeriodOptions period = new PeriodOptions();
  @Mixin private FormOptions form = new FormOptions();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many of each list; by default ${DEFAULT-VALUE}, at most 1000.")
  private int limit;

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(spec.commandLine(), "--limit takes a number from 1 to " + MOST);
    }
    Stories stories = stories();
    if (form.json()) {
      TraceJson json = new TraceJson();
      for (Trace trace : stories.widest()) {
        console.print(json.claim(trace) + "\n");
      }
      for (Trace trace : stories.singleSourced()) {
        if (!stories.widest().contains(trace)) {
          console.print(json.claim(trace) + "\n");
        }
      }
    } else {
      console.print(new StoriesText(console.columns(), form.color(console)).write(stories));
    }
    return CommandLine.ExitCode.OK;
  }

  private Stories stories() {
    try (Ledger ledger = ledgers.openForReading()) {
      return ledger
          .database()
          .read(
              session ->
                  Stories.of(
                      new SessionClaims(session),
                      AgencyNames.of(Arabic.agencies()),
                      text(period.from()),
                      text(period.to()),
                      limit));
    }
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
