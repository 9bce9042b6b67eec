package org.musnad.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with arguments that Musnad doesn't know, and what they may be meant for. */
final class Misspelt {
  /** One letter of so many may differ. */
  private static final int LETTERS = 3;

  /** A shorter word is like too many: any letter alone is one change from {@code -h}. */
  private static final int SHORTEST = 4;

  private Misspelt() {}

  /** What is wrong, in words for people. */
  static String problem(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return String.valueOf(e.getMessage());
    }
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String word = unmatched.getUnmatched().get(0);
    if (word.startsWith("-")) {
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return "there is no option " + name + meant(name, options(command));
    }
    return command.subcommands().isEmpty()
        ? "'" + word + "' is one argument too many"
        : "there is no command " + word + meant(word, commands(command));
  }

  private static List<String> options(CommandSpec command) {
    List<String> names = new ArrayList<>();
    command.options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> names.addAll(List.of(option.names())));
    return names;
  }

  private static List<String> commands(CommandSpec command) {
    return command.subcommands().entrySet().stream()
        .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String meant(String word, List<String> known) {
    int letters = (int) word.chars().filter(c -> c != '-').count();
    if (letters < SHORTEST) {
      return "";
    }
    Optional<String> nearest =
        known.stream()
            .filter(name -> distance(word, name) <= letters / LETTERS)
            .min(Comparator.comparingInt(name -> distance(word, name)));
    return nearest.map(name -> ", but there is " + name).orElse("");
  }

  /** How many letters must be changed, put in, left out or swapped to make one word of another. */
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int k = 0; k <= other.length(); k++) {
        steps[i][k] = i == 0 || k == 0 ? i + k : nearest(one, other, i, k, steps);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int nearest(String one, String other, int i, int k, int[][] steps) {
    int change = one.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1;
    int fewest =
        Math.min(steps[i - 1][k - 1] + change, Math.min(steps[i - 1][k], steps[i][k - 1]) + 1);
    boolean swapped =
        i > 1
            && k > 1
            && one.charAt(i - 1) == other.charAt(k - 2)
            && one.charAt(i - 2) == other.charAt(k - 1);
    return swapped ? Math.min(fewest, steps[i - 2][k - 2] + 1) : fewest;
  }
}
