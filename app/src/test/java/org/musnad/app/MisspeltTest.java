package org.musnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

class MisspeltTest {
  private static String problem(String... args) {
    CommandSpec hidden = CommandSpec.create();
    hidden.usageMessage().hidden(true);
    CommandSpec main =
        CommandSpec.create()
            .addOption(OptionSpec.builder("--secret").hidden(true).build())
            .addOption(OptionSpec.builder("--output").build())
            .addSubcommand("inner", hidden)
            .addSubcommand("outer", CommandSpec.create());
    try {
      new CommandLine(main).parseArgs(args);
    } catch (UnmatchedArgumentException e) {
      return Misspelt.problem(e);
    }
    throw new AssertionError("all is known");
  }

  @Test
  void whatIsShownIsNamed() {
    assertEquals("there is no command otuer, but there is outer", problem("otuer"));
    assertEquals("there is no option --outptu, but there is --output", problem("--outptu"));
  }

  @Test
  void whatIsHiddenIsNot() {
    assertEquals("there is no command innre", problem("innre"));
    assertEquals("there is no option --secert", problem("--secert"));
  }
}
