package org.musnad.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.store.Databases;
import org.musnad.ledger.store.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code musnad forget}: articles out of the ledger. */
@Command(
    name = "forget",
    description = {
      "Takes articles out of a ledger, with all that follows from them: what was read in them, the"
          + " bytes they came from, their words in the index, what they share with others.",
      "The id that an article came with stands for all its versions, ID@2 for one."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  musnad forget dam-2016-11", "  musnad forget --ledger news.db --outlet alufuq"})
final class ForgetCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  @Parameters(paramLabel = "ID", arity = "0..*", description = "The ids of articles.")
  private List<String> ids = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", description = "All articles of an outlet.")
  private @Nullable String outlet;

  private int forgotten;
  private boolean failed;

  ForgetCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (ids.isEmpty() && outlet == null) {
      throw new ParameterException(spec.commandLine(), "forget what? name an ID, or --outlet NAME");
    }
    if (!Databases.exists(ledgers.location())) {
      throw new LedgerException(ledgers.name(), "no such ledger", "check the name");
    }
    try (Ledger ledger = ledgers.open()) {
      forget(ledger);
    }
    console.print(String.format(Locale.ROOT, "%s: %,d forgotten%n", ledgers.name(), forgotten));
    return failed ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private void forget(Ledger ledger) {
    for (String id : new LinkedHashSet<>(ids)) {
      count(ledger.forget(id), id, "no such article");
    }
    if (outlet != null) {
      count(ledger.forgetOutlet(outlet), outlet, "no article of this outlet");
    }
    ledger.purge(); // even of nothing: one that was killed may have left words behind
  }

  private void count(int articles, String name, String otherwise) {
    forgotten += articles;
    if (articles == 0) {
      failed = true;
      console.complain(name + ": " + otherwise + " in " + ledgers.name() + "; check the name");
    }
  }
}
