package org.musnad.app;

import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
  private static final int MOST = 1000;

  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Published on this day or later: 2016-11-05, 2016-11 or 2016.")
  private @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Published on this day, or in this month or year, or earlier.")
  private @Nullable String to;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many of each list; by default ${DEFAULT-VALUE}, at most 1000.")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description =
          "text, for people (default); json, an object a line: the widest, then the rest.")
  private TraceCommand.Format format = TraceCommand.Format.TEXT;

  @Option(
      names = "--color",
      negatable = true,
      description = "Colours in text; by default on a terminal, unless NO_COLOR is set.")
  private @Nullable Boolean color;

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    must(from == null || DATE.matcher(from).matches(), "--from " + from + " is no date");
    must(to == null || DATE.matcher(to).matches(), "--to " + to + " is no date");
    must(limit > 0 && limit <= MOST, "--limit takes a number from 1 to " + MOST);
    Stories stories = stories();
    if (format == TraceCommand.Format.JSON) {
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
      boolean colors = color == null ? console.color() : color;
      console.print(new StoriesText(console.columns(), colors).write(stories));
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
                      from,
                      to,
                      limit));
    }
  }

  private void must(boolean holds, String otherwise) {
    if (!holds) {
      String mend = otherwise.endsWith("no date") ? "; write it as 2016-11-05" : "";
      throw new ParameterException(spec.commandLine(), otherwise + mend);
    }
  }
}
