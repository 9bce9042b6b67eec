package org.musnad.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows is what the program does. */
class ReadmeTest {
  private static final Path HOME = Path.of("..");
  private static final Path USAGE = Path.of("src/test/java/org/musnad/api/UsageTest.java");

  /** The isolates that a terminal needs and that a text on a page is better without. */
  private static final Pattern ISOLATES = Pattern.compile("[\u2067-\u2069]");

  @TempDir private Path folder;
  private final String readme = read(HOME.resolve("README.md"));

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("README.md and what it speaks of are there", e);
    }
  }

  /** The bodies of the fenced blocks in {@code language}. */
  private List<String> blocks(String language) {
    Pattern fence = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$");
    return fence.matcher(readme).results().map((MatchResult r) -> r.group(1)).toList();
  }

  @Test
  void isShort() {
    assertTrue(readme.lines().count() <= 230, "lines of README.md");
  }

  @Test
  void picturesAreThere() {
    List<String> pictures =
        Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)")
            .matcher(readme)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertEquals(2, pictures.size());
    pictures.forEach(each -> assertTrue(Files.exists(Path.of("..", each)), each));
  }

  @Test
  void javaIsCompiled() {
    String usage = unindented(read(USAGE));
    assertEquals(1, blocks("java").size());
    for (String block : blocks("java")) {
      assertTrue(usage.contains(unindented(block)), "not in " + USAGE + ":\n" + block);
    }
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }

  @Test
  void theArticleIsTheOneThatIsRead() {
    assertEquals(List.of(read(HOME.resolve("examples/bridge.txt"))), blocks("text"));
  }

  @Test
  void transcriptsAreWhatIsPrinted() {
    assertEquals(2, blocks("console").size());
    for (String block : blocks("console")) {
      String[] parts = block.split("(?m)^\\$ \\./musnad ");
      assertEquals("", parts[0]);
      for (String part : List.of(parts).subList(1, parts.length)) {
        String[] commandAndOutput = part.split("\n", 2);
        assertEquals(commandAndOutput[1].strip(), run(commandAndOutput[0].split(" ")).strip());
      }
    }
  }

  /** Runs a command, its file named as from the checkout's top, its ledger a new one. */
  private String run(String... words) {
    List<String> args = new ArrayList<>();
    for (String word : words) {
      args.add(word.startsWith("examples/") ? HOME.resolve(word).toString() : word);
    }
    if (!words[0].equals("read")) {
      args.add("--ledger=" + folder.resolve("musnad.db"));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, 0, false, false);
    assertEquals(0, Main.run(console, args.toArray(String[]::new)));
    String printed = out.toString(UTF_8).replace(folder + "/", "");
    return ISOLATES.matcher(printed).replaceAll("");
  }
}
