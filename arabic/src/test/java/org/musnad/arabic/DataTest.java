package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data files are well made; all faults are told at once, as file and line. */
class DataTest {
  private static final List<Path> FOLDERS =
      List.of(Path.of("lexicon"), Path.of("gazetteer"), Path.of("offices"), Path.of("rules"));
  private static final Path SOURCES = Path.of("SOURCES.md");
  private static final Pattern LISTED =
      Pattern.compile("`((?:lexicon|gazetteer|offices|rules)/[^`]+)`");

  @Test
  void everyTableIsWellMade() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files()) {
      if (file.toString().endsWith(".tsv")) {
        faults.addAll(TableLint.faults(file));
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void everyFileHasItsSource() throws IOException {
    Set<String> present = new TreeSet<>();
    for (Path file : files()) {
      present.add(file.toString().replace('\\', '/'));
    }
    Set<String> listed = new TreeSet<>();
    Matcher matcher = LISTED.matcher(Files.readString(SOURCES));
    while (matcher.find()) {
      listed.add(matcher.group(1));
    }
    assertEquals(present, listed, "the files, and those that SOURCES.md names");
  }

  @Test
  void everyExampleKeepsTheRules() {
    List<String> faults = new ArrayList<>();
    TestData.examples().forEach(example -> faults.addAll(ExampleLint.faults(example)));
    assertEquals("", String.join("\n", faults));
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : FOLDERS) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> paths = Files.walk(folder)) {
          paths.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }
}
