package org.musnad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.musnad.app.gazetteer.Import;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code musnad gazetteer}: more places than Musnad brings along. */
@Command(
    name = "gazetteer",
    synopsisSubcommandLabel = "COMMAND",
    description = "Makes a file of places for read --gazetteer.")
final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw WhichCommand.of(spec);
  }

  /** {@code musnad gazetteer import}. */
  @Command(
      name = "import",
      description =
          "Makes a file of places of the dumps of GeoNames or Wikidata: of all places in them that"
              + " have an Arabic name.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  musnad gazetteer import --output iraq.tsv IQ.txt alternateNamesV2.txt",
        "  musnad gazetteer import --output wikidata.tsv latest-all.json.gz",
        "  musnad read --gazetteer iraq.tsv article.txt"
      })
  static final class ImportCommand implements Callable<Integer> {
    private final Console console;
    private boolean failed;

    @Parameters(
        paramLabel = "FILE",
        arity = "1..*",
        description =
            "allCountries.txt, or that of one country, and alternateNamesV2.txt of GeoNames; or the"
                + " JSON dump of Wikidata; .gz or .zip of any of these.")
    private List<Path> files = List.of();

    @Option(
        names = "--output",
        paramLabel = "FILE",
        required = true,
        description = "The file to make.")
    private Path output = Path.of("gazetteer.tsv");

    ImportCommand(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      try {
        long places = new Import(this::complain).run(files, output);
        if (places > 0 || !failed) {
          console.print(places + " places in " + output + "\n");
        }
      } catch (IOException e) {
        complain(output + " cannot be written: " + e.getMessage());
      }
      return failed ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private void complain(String line) {
      failed = true;
      console.complain(line);
    }
  }
}
