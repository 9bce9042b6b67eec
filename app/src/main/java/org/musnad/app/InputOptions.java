package org.musnad.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.Engine;
import org.musnad.intake.Defaults;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command that takes articles asks for. */
final class InputOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Plain text in UTF-8; JSON Lines with id, outlet, url, published, title, author and text;"
              + " web pages; web archives (WARC); feeds; .gz of these; a folder, with all of these"
              + " below it; or - for standard input. add takes addresses on the web, too.")
  private List<String> names = List.of();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published articles that do not say it.")
  private @Nullable String outlet;

  private @Nullable String published;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When articles that do not say it were published, as 2016-11-05.")
  private void setPublished(String date) {
    if (!Defaults.isDate(date)) {
      throw new ParameterException(
          spec.commandLine(), "--published " + date + " is no date; write it as 2016-11-05");
    }
    published = date;
  }

  @Option(
      names = "--offices",
      paramLabel = "TABLE",
      description =
          "A table of office-holders, made by musnad offices import, to check offices by besides"
              + " Musnad's own.")
  private @Nullable Path offices;

  /** The engine, with the table of offices that the user brings. */
  Engine engine(Supplier<Engine> engines) {
    return offices == null ? engines.get() : OfficeTables.with(engines.get(), offices);
  }

  /** The files as the user named them. */
  List<String> names() {
    return names;
  }

  Defaults defaults() {
    return new Defaults(published, outlet);
  }
}
