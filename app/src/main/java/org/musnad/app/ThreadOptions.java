package org.musnad.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many articles are read at once. */
final class ThreadOptions {
  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at once; by default one for each core.")
  private void setThreads(int number) {
    if (number < 1 || number > 1024) {
      throw new ParameterException(spec.commandLine(), "--threads takes a number from 1 to 1024");
    }
    threads = number;
  }

  /** The number. */
  int number() {
    return threads;
  }
}
