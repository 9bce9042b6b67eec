package org.musnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.musnad.app.view.SourcesView;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.claim.Cited;
import org.musnad.ledger.claim.SessionClaims;
import org.musnad.mention.Identified;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code musnad sources}: who is cited by whom. */
@Command(
    name = "sources",
    description =
        "Lists who is cited, how often, by which outlets, and how far each can be found; variants of a"
            + " name are joined.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  musnad sources --limit 50",
      "  musnad sources --outlet الأفق --identified anonymous",
      "  musnad sources --format json"
    })
final class SourcesCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private FormOptions form = new FormOptions();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only whom this outlet cites.")
  private @Nullable String outlet;

  @Option(
      names = "--identified",
      paramLabel = "HOW",
      description = "Only who is named, a role or anonymous.")
  private @Nullable Identified identified;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "30",
      description = "How many to show; by default ${DEFAULT-VALUE}, 0 for all.")
  private int limit;

  SourcesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 0) {
      throw new ParameterException(spec.commandLine(), "--limit takes a number from 0");
    }
    List<Cited> all = cited();
    List<Cited> shown =
        all.stream()
            .filter(cited -> identified == null || cited.identified() == identified)
            .limit(limit == 0 ? Long.MAX_VALUE : limit)
            .toList();
    SourcesView view = new SourcesView(form.color(console));
    console.print(form.json() ? view.json(shown) : view.text(shown, all));
    return CommandLine.ExitCode.OK;
  }

  private List<Cited> cited() {
    String only = outlet;
    try (Ledger ledger = ledgers.openForReading()) {
      return ledger
          .database()
          .read(
              session -> {
                Cited.Counter counter = new Cited.Counter();
                new SessionClaims(session)
                    .eachLink(
                        (link, by) -> {
                          if (only == null || only.equals(by)) {
                            counter.add(link, by, 1);
                          }
                        });
                return counter.list();
              });
    }
  }
}
