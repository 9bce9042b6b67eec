package org.musnad.app;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What is said to who names a command that has commands of its own, and none of these. */
final class WhichCommand {
  private WhichCommand() {}

  /** Asks which, and names them all. */
  static ParameterException of(CommandSpec spec) {
    List<String> names = List.copyOf(spec.subcommands().keySet());
    int last = names.size() - 1;
    String all =
        last == 0
            ? names.get(0)
            : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    return new ParameterException(spec.commandLine(), "which command? " + all);
  }
}
