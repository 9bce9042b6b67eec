package org.musnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.musnad.app.view.TraceText;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.AgencyNames;
import org.musnad.ledger.claim.Trace;
import org.musnad.ledger.claim.TraceJson;
import org.musnad.ledger.claim.Tracer;
import org.musnad.ledger.digest.DigestedStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code musnad trace}: where a claim comes from. */
@Command(
    name = "trace",
    description = {
      "Shows who says the same as a statement, on whose word, from how many independent origins, and"
          + " what is put differently on the way.",
      "Unnamed origins cannot be told apart, so their number is given as at least and at most. It is"
          + " not said what is true."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  musnad trace 'انهيار المبنى السكني في حي البيادر'",
      "  musnad trace 'sahil-1001#s1'",
      "  musnad trace --format json https://sahil.example/1001"
    })
final class TraceCommand implements Callable<Integer> {

  private final Console console;
  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private FormOptions form = new FormOptions();

  @Parameters(
      paramLabel = "WHAT",
      arity = "1..*",
      description =
          "Words of the claim; or a statement, as ARTICLE#s3; or a claim's id; or an article's id or"
              + " URL, for all that others have too.")
  private List<String> query = List.of();

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String what = String.join(" ", query);
    List<Trace> traces = traces(what);
    if (traces.isEmpty()) {
      console.complain(
          what + ": nothing like it in " + ledgers.location() + "; try other words, or search");
      return CommandLine.ExitCode.SOFTWARE;
    }
    TraceText text = new TraceText(console.columns(), form.color(console));
    TraceJson json = new TraceJson();
    for (Trace trace : traces) {
      console.print(form.json() ? json.trace(trace) + "\n" : text.write(trace));
    }
    return CommandLine.ExitCode.OK;
  }

  private List<Trace> traces(String what) {
    try (Ledger ledger = ledgers.openForReading()) {
      return ledger
          .database()
          .read(
              session ->
                  new Tracer(DigestedStore.of(session), AgencyNames.of(Arabic.agencies()))
                      .trace(what));
    }
  }
}
