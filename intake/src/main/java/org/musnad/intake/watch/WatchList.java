package org.musnad.intake.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.musnad.intake.Fault;
import org.musnad.intake.feed.Form;
import org.musnad.intake.feed.Opml;
import org.musnad.intake.input.BadInput;
import org.musnad.intake.input.Decoded;
import org.musnad.intake.input.Decoding;

/** What to watch: addresses, and files that list them, in OPML or one a line. */
public final class WatchList {
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

  private WatchList() {}

  /**
   * All addresses that the user names, in order.
   *
   * @param names addresses and files
   * @param faults takes what is wrong with a file
   */
  public static List<String> of(List<String> names, Consumer<Fault> faults) {
    List<String> lists = new ArrayList<>();
    for (String name : names) {
      try {
        lists.addAll(WEB.matcher(name).matches() ? List.of(name) : file(Path.of(name)));
      } catch (BadInput e) {
        faults.accept(Fault.of(name, e));
      } catch (NoSuchFileException | InvalidPathException e) {
        faults.accept(
            new Fault(name, "no such file", "check the name, or write https:// before it"));
      } catch (IOException e) {
        faults.accept(new Fault(name, "cannot be read: " + e.getMessage(), "check the file"));
      }
    }
    return lists;
  }

  private static List<String> file(Path file) throws IOException {
    Decoded decoded = Decoding.decode(Files.readAllBytes(file), null);
    if (Form.of(decoded) == Form.OPML) {
      return Opml.read(decoded);
    }
    List<String> lists =
        decoded
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> WEB.matcher(line).matches())
            .toList();
    if (lists.isEmpty()) {
      throw new BadInput("no feeds in this file", "give OPML, or an address a line");
    }
    return lists;
  }
}
