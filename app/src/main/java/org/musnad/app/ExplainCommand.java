package org.musnad.app;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.musnad.Engine;
import org.musnad.app.view.ExplanationWriter;
import org.musnad.app.view.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code musnad explain}: why each cue word did, or did not, give a statement. */
@Command(
    name = "explain",
    description = {
      "Shows what became of each cue word of an article: the statement and the rule that gave it, or"
          + " why it was rejected.",
      "A line each: place, cue, its entry in the lexicon, statement, rule, reason.",
      "Then how the rest followed: the date, times, places, offices, loaded words and turns."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Engine> engines;
  @Mixin private InputOptions input = new InputOptions();

  ExplainCommand(Console console, Supplier<Engine> engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    Engine engine = input.engine(engines);
    ExplanationWriter writer = new ExplanationWriter(console.color());
    return new Job(console, input.names(), input.defaults(), 1)
        .run(
            "",
            article -> new Job.Page(writer.write(engine.explain(article)), Tally.NONE),
            total -> "");
  }
}
