package org.musnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.Engine;
import org.musnad.Part;
import org.musnad.app.view.CsvTable;
import org.musnad.app.view.CsvWriter;
import org.musnad.app.view.JsonWriter;
import org.musnad.app.view.ReadingWriter;
import org.musnad.app.view.Section;
import org.musnad.app.view.TextWriter;
import org.musnad.arabic.Arabic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code musnad read}: articles in, their statements out. */
@Command(
    name = "read",
    description = "Reads articles and writes their statements, each with its chain of sources.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  musnad read examples/dam.txt",
      "  musnad read --format json --published 2016-11-05 - < article.txt",
      "  musnad read --full --published 2016-11-05 article.txt",
      "  musnad read --format csv archive/ > statements.csv",
      "  musnad read --format csv --table checks archive/ > checks.csv"
    })
final class ReadCommand implements Callable<Integer> {

  /** The forms that a reading can be written in. */
  enum Format {
    /** For people. */
    TEXT,
    /** The form musnad/1. */
    JSON,
    /** For spreadsheets. */
    CSV
  }

  private static final String GAZETTEER = "--gazetteer";

  /** Whether an argument asks for more places, so that an engine without them is of no use. */
  static boolean namesGazetteer(String argument) {
    return argument.equals(GAZETTEER) || argument.startsWith(GAZETTEER + "=");
  }

  private final Console console;
  private final Supplier<Engine> engines;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ThreadOptions threads = new ThreadOptions();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description =
          "text, for people (default); json, one musnad/1 object a line for each article; csv, one"
              + " row for each statement, or what --table names.")
  private Format format = Format.TEXT;

  @Option(
      names = GAZETTEER,
      paramLabel = "FILE",
      description =
          "More places, in a file that gazetteer import made; may be given several times.")
  private List<Path> gazetteers = List.of();

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "What a row of csv is of: ${COMPLETION-CANDIDATES}; by default statements.")
  private @Nullable CsvTable table;

  @Option(
      names = "--sections",
      paramLabel = "LIST",
      split = ",",
      description =
          "What text shows, separated by commas: ${COMPLETION-CANDIDATES}; by default metadata,"
              + " statements and checks.")
  private @Nullable Set<Section> sections;

  @Option(
      names = "--only",
      paramLabel = "LIST",
      split = ",",
      description =
          "Parts to read, separated by commas: ${COMPLETION-CANDIDATES}; by default all. Each is"
              + " the same as among the others, and the others are left empty: statements alone"
              + " take less time.")
  private Set<Part> only = Part.ALL;

  @Option(names = "--full", description = "Text shows everything that was found.")
  private boolean full;

  @Option(
      names = "--color",
      negatable = true,
      description = "Colours in text; by default on a terminal, unless NO_COLOR is set.")
  private @Nullable Boolean color;

  ReadCommand(Console console, Supplier<Engine> engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    ReadingWriter writer = writer();
    Engine engine = input.engine(gazetteers.isEmpty() ? engines : () -> Arabic.engine(gazetteers));
    return new Job(console, input.names(), input.defaults(), threads.number())
        .read(article -> engine.read(article, only), writer);
  }

  private ReadingWriter writer() {
    must(table == null || format == Format.CSV, "--table goes with --format csv");
    must(!full && sections == null || format == Format.TEXT, "--full and --sections go with text");
    return switch (format) {
      case TEXT ->
          new TextWriter(console.columns(), color == null ? console.color() : color, shown());
      case JSON -> new JsonWriter();
      case CSV -> new CsvWriter(table == null ? CsvTable.STATEMENTS : table);
    };
  }

  private Set<Section> shown() {
    return full ? Section.ALL : sections == null ? Section.BRIEF : sections;
  }

  private void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }
}
