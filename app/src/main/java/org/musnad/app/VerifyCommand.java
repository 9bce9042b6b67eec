package org.musnad.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.musnad.ledger.Ledger;
import org.musnad.text.Plain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code musnad verify}: whether a ledger is whole. */
@Command(
    name = "verify",
    description =
        "Checks a ledger: every place against its text, the hashes of what was captured and of each"
            + " article, references, the index. Writes a line for each fault.",
    footerHeading = "%nExamples:%n",
    footer = "  musnad verify --ledger news.db")
final class VerifyCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  private int faults;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ledgers.openForReading()) {
      long articles = ledger.verify(this::fault);
      String found = faults == 0 ? "no fault" : String.format(Locale.ROOT, "%,d faults", faults);
      console.print(
          String.format(
              Locale.ROOT, "%s: %,d articles checked, %s%n", ledgers.name(), articles, found));
    }
    return faults > 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private void fault(String line) {
    faults++;
    console.print(Plain.of(line) + "\n");
  }
}
