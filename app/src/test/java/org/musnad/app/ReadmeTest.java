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
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What README.md shows is what the program does. */
class ReadmeTest {
  private static final Path HOME = Path.of("..");
  private static final Path USAGE = Path.of("src/test/java/org/musnad/api/UsageTest.java");

  /** The isolates that a terminal needs and that a text on a page is better without. */
  private static final Pattern ISOLATES = Pattern.compile("[\u2067-\u2069]");

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
    assertTrue(readme.lines().count() <= 150, "lines of README.md");
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
    assertEquals(1, blocks("console").size());
    for (String block : blocks("console")) {
      String[] commandAndOutput = block.split("\n", 2);
      String[] words = commandAndOutput[0].split(" ");
      assertEquals("$ ./musnad", words[0] + " " + words[1]);
      assertEquals(commandAndOutput[1].strip(), run(words).strip());
    }
  }

  /** Runs {@code $ ./musnad COMMAND FILE}, its file named as from the checkout's top. */
  private static String run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, 0, false, false);
    assertEquals(0, Main.run(console, words[2], HOME.resolve(words[3]).toString()));
    return ISOLATES.matcher(out.toString(UTF_8)).replaceAll("");
  }
}
