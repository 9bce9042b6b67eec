package org.musnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.Engine;
import org.musnad.app.wikidata.OfficeImport;
import org.musnad.check.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code musnad offices}: tables of who held which office when. */
@Command(
    name = "offices",
    description = "Makes tables of office-holders, for the option --offices of read.")
final class OfficesCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw WhichCommand.of(spec);
  }

  /** {@code musnad offices import}: of a Wikidata dump. */
  @Command(
      name = "import",
      description = {
        "Makes a table of office-holders of a Wikidata JSON dump and writes it to standard output:",
        "who held which position (P39) from when (P580) to when (P582), with their Arabic names.",
        "The file is read twice."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  musnad offices import latest-all.json.gz > offices.tsv",
        "  musnad read --offices offices.tsv article.txt"
      })
  static final class Import implements Callable<Integer> {
    private final Console console;
    private final Supplier<Engine> engines;

    @Parameters(
        paramLabel = "FILE",
        description =
            "The dump: an item a line, as Wikidata gives it, or JSON Lines; .gz of either.")
    private Path file = Path.of("");

    @Option(
        names = "--since",
        paramLabel = "YEAR",
        defaultValue = "2000",
        description = "Leave out terms that ended before this year; by default ${DEFAULT-VALUE}.")
    private int since;

    Import(Console console, Supplier<Engine> engines) {
      this.console = console;
      this.engines = engines;
    }

    @Override
    public Integer call() {
      if (!Files.isRegularFile(file)) {
        console.complain(file + ": no such file; check the name");
        return 1;
      }
      try {
        Engine engine = engines.get();
        console.print(new OfficeImport(file, since, phrase -> known(engine, phrase)).table());
        return 0;
      } catch (IOException e) {
        console.complain(file + ": cannot be read: " + e.getMessage() + "; fetch it again");
        return 1;
      }
    }

    private static @Nullable String known(Engine engine, String phrase) {
      return engine.office(phrase).map(Office::id).orElse(null);
    }
  }
}
