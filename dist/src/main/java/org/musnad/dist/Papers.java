package org.musnad.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.musnad.app.Main;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes the papers that a distribution brings along; {@code dist/build} runs it. */
public final class Papers {
  private Papers() {}

  /**
   * Writes {@code musnad.1}, {@code musnad.bash}, {@code _musnad} (for zsh) and {@code
   * THIRD-PARTY}.
   *
   * @param args the folder to write to, the bill of materials, the version, its day as 2026-11-05;
   *     then the bills of what else is handed out
   * @throws IOException if a file cannot be read or written
   * @throws IllegalStateException if a library has no licence that may be shipped
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 4) {
      throw new IllegalArgumentException("Papers FOLDER BOM VERSION DAY [BOM...]");
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    Libraries libraries = Libraries.read(Path.of(args[1]));
    List<String> barred = new ArrayList<>(libraries.barred());
    for (String other : List.of(args).subList(4, args.length)) {
      barred.addAll(Libraries.read(Path.of(other)).barred());
    }
    if (!barred.isEmpty()) {
      throw new IllegalStateException("not to be shipped: " + String.join(", ", barred));
    }
    CommandLine commands = Main.commands();
    ManualPage page = new ManualPage(args[2], LocalDate.parse(args[3]));
    Files.writeString(folder.resolve("musnad.1"), page.of(commands.getCommandSpec()));
    String bash = AutoComplete.bash("musnad", commands);
    Files.writeString(folder.resolve("musnad.bash"), bash);
    Files.writeString(folder.resolve("_musnad"), zsh(bash));
    Files.writeString(folder.resolve("THIRD-PARTY"), libraries.list());
  }

  /**
   * Bash's completion for zsh, which loads it when the command is first completed, and completes.
   */
  static String zsh(String bash) {
    return "#compdef musnad\nautoload -U +X bashcompinit && bashcompinit\n"
        + bash
        + "\n_bash_complete -o default -F _complete_musnad\n";
  }
}
