package org.musnad.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.musnad.app.view.SearchLines;
import org.musnad.app.view.SearchText;
import org.musnad.app.view.SearchWriter;
import org.musnad.ledger.Ledger;
import org.musnad.ledger.search.BadQuery;
import org.musnad.ledger.search.Search;
import org.musnad.ledger.search.SearchRequest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code musnad search}: full text in what the ledger has. */
@Command(
    name = "search",
    description = {
      "Finds statements, or articles, that have all of some words, however they are spelt.",
      "\"Words in quotation marks\" must stand together; a word after a minus must not occur. With no"
          + " words, lists what the options let pass, the newest first."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  musnad search 'الجسر القديم -إغلاق'",
      "  musnad search '\"جسر الميناء\"' --in articles --from 2016-11",
      "  musnad search --anonymous --second-hand --place الموصل",
      "  musnad search --source 'وزير النقل' --act deny --format json"
    })
final class SearchCommand implements Callable<Integer> {

  /** Where words are looked for. */
  enum Scope {
    /** In what statements say. */
    STATEMENTS,
    /** In titles and texts of articles. */
    ARTICLES,
    /** In both, one after the other. */
    ALL
  }

  private final Console console;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private LedgerOptions ledgers = new LedgerOptions();
  @Mixin private FormOptions form = new FormOptions();
  @Mixin private SearchOptions options = new SearchOptions();

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "What to search for; a word that begins with a minus goes after --.")
  private List<String> words = List.of();

  @Option(
      names = "--in",
      paramLabel = "WHERE",
      description = "statements (default), articles, with their titles, or all.")
  private Scope scope = Scope.STATEMENTS;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many to show; by default ${DEFAULT-VALUE}, at most 1000.")
  private int limit;

  @Option(
      names = "--offset",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many to pass over; by default none.")
  private int offset;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      SearchRequest request =
          new SearchRequest(String.join(" ", words), options.filter(), offset, limit);
      try (Ledger ledger = ledgers.openForReading()) {
        search(new Search(ledger.database()), request);
      }
      return CommandLine.ExitCode.OK;
    } catch (BadQuery e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  private void search(Search search, SearchRequest request) {
    SearchWriter writer = writer();
    if (scope != Scope.ARTICLES) {
      console.print(writer.statements(search.statements(request)));
    }
    if (scope != Scope.STATEMENTS) {
      console.print(writer.articles(search.articles(request)));
    }
  }

  private SearchWriter writer() {
    return form.json() ? new SearchLines() : new SearchText(console.columns(), form.color(console));
  }
}
