package org.musnad.dist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.app.Main;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ManualPageTest {
  @TempDir private Path folder;
  private final CommandSpec root = Main.commands().getCommandSpec();
  private final String page = new ManualPage("1.2.3", LocalDate.of(2026, 11, 22)).of(root);

  private String check(String... command) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("musnad.1"), page);
    List<String> words = new ArrayList<>(List.of(command));
    words.add(file.toString());
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }

  @Test
  void hasNoFaultThatMandocKnows() throws IOException, InterruptedException {
    assertEquals("", check("mandoc", "-Tlint", "-Wstyle"));
  }

  @Test
  void showsTheVersionAndAnExampleAsItIsTyped() throws IOException, InterruptedException {
    String shown = check("mandoc", "-Tutf8", "-Owidth=100").replaceAll(".\b", "");
    assertTrue(shown.contains("musnad 1.2.3"), shown);
    assertTrue(
        shown.contains("musnad read --format json --published 2016-11-05 - < article.txt"), shown);
    assertTrue(shown.contains("--display 'منى الخطيب'"), shown);
  }

  @Test
  void tellsOfEveryCommandAndOption() {
    List<String> missing = new ArrayList<>();
    tell(root, missing);
    assertEquals(List.of(), missing);
    assertFalse(page.contains("--try"), "hidden options stay hidden");
    assertFalse(page.contains("${"), "variables are filled in");
  }

  private void tell(CommandSpec command, List<String> missing) {
    for (CommandLine line : command.subcommands().values()) {
      CommandSpec child = line.getCommandSpec();
      String title = ".SS \"" + child.qualifiedName() + "\"\n";
      int start = page.indexOf(title);
      String own = start < 0 ? "" : page.substring(start + title.length()).split("\n\\.S[SH]")[0];
      child.options().stream()
          .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
          .map(option -> option.longestName().replace("-", "\\-").replace("\\-\\-no\\-", "\\-\\-"))
          .map(name -> name.substring(4))
          .filter(name -> !own.contains(name))
          .forEach(name -> missing.add(child.qualifiedName() + " " + name));
      if (own.isEmpty()) {
        missing.add(child.qualifiedName());
      }
      tell(child, missing);
    }
  }

  @Test
  void tellsOfExitCodesEnvironmentAndFiles() {
    for (String title : List.of("EXIT STATUS", "ENVIRONMENT", "FILES")) {
      assertTrue(
          page.contains("\n.SH \"" + title + "\"\n") || page.contains("\n.SH " + title), title);
    }
    assertTrue(page.contains("\\fB2\\fR\nwrong usage\n"));
  }

  @Test
  void whatLooksLikeAMacroIsNone() {
    String roff = new Roff().text(".SH it's a \\ and -x").toString();
    assertEquals(".PP\n\\&.SH it\\(aqs a \\e and \\-x\n", roff);
  }
}
