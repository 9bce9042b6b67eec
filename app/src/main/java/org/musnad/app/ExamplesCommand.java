package org.musnad.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.Engine;
import org.musnad.data.DataException;
import org.musnad.example.Example;
import org.musnad.example.ExampleReader;
import org.musnad.example.ExampleRunner;
import org.musnad.example.Result;
import org.musnad.example.Result.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code musnad examples}: runs the examples that specify the engine. */
@Command(
    name = "examples",
    description = "Runs examples and shows those that fail, and how.",
    exitCodeList = {
      "0:every example passes or is a known gap",
      "1:some fail, or cannot be read",
      "2:wrong usage",
      "3:the start script could not build or run Musnad"
    })
final class ExamplesCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Engine> engines;
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "A Markdown file of examples, or a folder of them; by default Musnad's own.")
  private @Nullable Path folder;

  @Option(names = "--gaps", description = "Show the known gaps too.")
  private boolean gaps;

  @Option(
      names = "--update",
      description = "Rewrite what the failed ones expect as it was found, for review in the diff.")
  private boolean update;

  ExamplesCommand(Console console, Supplier<Engine> engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    List<Example> examples;
    try {
      examples = ExampleReader.read(folder());
    } catch (DataException | UncheckedIOException e) {
      String.valueOf(e.getMessage()).lines().forEach(console::complain);
      return 1;
    }
    ExampleRunner runner = new ExampleRunner(engines.get());
    List<Result> results = examples.stream().map(runner::run).toList();
    report(results);
    if (update) {
      for (Path file : ExampleRunner.update(results)) {
        console.print("rewritten: " + file + "\n");
      }
    }
    return results.stream().allMatch(Result::ok) ? 0 : 1;
  }

  /** The folder named, or that of the checkout that the start script names, or of this one. */
  private Path folder() {
    Path place =
        folder != null
            ? folder
            : Path.of(System.getProperty("musnad.home", ""), "arabic", "examples");
    if (!Files.exists(place)) {
      throw new ParameterException(spec.commandLine(), "no examples at " + place);
    }
    return place;
  }

  private void report(List<Result> results) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Result result : results) {
      counts.merge(result.outcome(), 1, Integer::sum);
      if (!result.ok() || gaps && result.outcome() == Outcome.GAP) {
        console.print(result.describe() + "\n");
      }
    }
    console.print(
        String.format(
            "%d passed, %d failed, %d known gaps, %d gaps closed%n",
            counts.getOrDefault(Outcome.PASSED, 0),
            counts.getOrDefault(Outcome.FAILED, 0),
            counts.getOrDefault(Outcome.GAP, 0),
            counts.getOrDefault(Outcome.GAP_CLOSED, 0)));
  }
}
