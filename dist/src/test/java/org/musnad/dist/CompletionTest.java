package org.musnad.dist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.app.Main;
import picocli.AutoComplete;

/** Completion by a real bash. */
class CompletionTest {
  @TempDir private Path folder;

  /** What bash offers for the last of the words. */
  private List<String> offered(String... words) throws IOException, InterruptedException {
    Path script =
        Files.writeString(folder.resolve("musnad"), AutoComplete.bash("musnad", Main.commands()));
    String line =
        """
        source "$0"
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
        complete -p musnad >&2
        _complete_musnad
        printf '%s\\n' "${COMPREPLY[@]}"
        """;
    List<String> command = new ArrayList<>(List.of("bash", "-c", line, script.toString()));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("said").toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), () -> said());
    assertTrue(said().contains("-F _complete_musnad"), said());
    return out.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void offersCommands() throws IOException, InterruptedException {
    assertEquals(List.of("search", "serve"), offered("musnad", "se").stream().sorted().toList());
    assertEquals(List.of("password"), offered("musnad", "accounts", "pa"));
  }

  @Test
  void offersOptionsAndTheirValues() throws IOException, InterruptedException {
    assertEquals(List.of("--format"), offered("musnad", "read", "--fo"));
    assertEquals(List.of("JSON"), offered("musnad", "read", "--format", "J"));
  }

  @Test
  void isForZshToo() {
    assertTrue(Papers.zsh("x").startsWith("#compdef musnad\n"));
  }
}
