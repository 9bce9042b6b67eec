package org.musnad.ledger.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The tools and annotated articles beside the project; they are no part of it. */
final class SharedTools {
  static final Path GOLD = Path.of("../../shared/gold/dev");
  private static final Path TOOLS = Path.of("../../shared/tools");

  private SharedTools() {}

  /** Skips a test where they are not at hand. */
  static void need() {
    need(TOOLS, "gold.py and score.py");
    need(GOLD, "the annotated articles");
  }

  private static void need(Path folder, String what) {
    Assumptions.assumeTrue(
        Files.isDirectory(folder),
        () ->
            "NOT COMPARED: "
                + what
                + ", which are no part of the project, are not in "
                + folder.toAbsolutePath().normalize());
  }

  /** Runs {@code gold.py build} on the annotations of a folder. */
  static void build(Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("gold.py", "build"));
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(".json") && !file.endsWith(".gold.json"))
          .sorted()
          .forEach(command::add);
    }
    run(command);
  }

  /** Runs a tool; what it printed. */
  static String run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.add(TOOLS.resolve(arguments.get(0)).toString());
    command.addAll(arguments.subList(1, arguments.size()));
    Path log = Files.createTempFile("tool", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      int status = process.waitFor();
      String said = Files.readString(log, StandardCharsets.UTF_8);
      assertEquals(0, status, said);
      return said;
    } finally {
      Files.delete(log);
    }
  }
}
