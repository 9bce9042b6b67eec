package org.musnad.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.musnad.data.DataException;

/** Reads examples from Markdown files; {@code arabic/examples/README.md} describes the format. */
public final class ExampleReader {
  private ExampleReader() {}

  /**
   * Reads the examples of a file, or of all {@code .md} files in a directory and below, by name.
   *
   * @throws DataException if there is any fault in them; it tells all
   * @throws UncheckedIOException if a file can't be read
   */
  public static List<Example> read(Path dirOrFile) {
    List<Example> examples = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Path file : files(dirOrFile)) {
      try {
        examples.addAll(new ExampleParser(file, Files.readString(file), faults).parse());
      } catch (CharacterCodingException e) {
        faults.add(file + ":1: not UTF-8");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    findDuplicates(examples, faults);
    if (!faults.isEmpty()) {
      throw new DataException(faults);
    }
    return examples;
  }

  private static List<Path> files(Path dirOrFile) {
    try (Stream<Path> paths = Files.walk(dirOrFile)) {
      return paths
          .filter(p -> p.equals(dirOrFile) || p.toString().endsWith(".md"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void findDuplicates(List<Example> examples, List<String> faults) {
    Map<String, Example> byId = new HashMap<>();
    for (Example example : examples) {
      Example first = byId.putIfAbsent(example.id(), example);
      if (first != null) {
        faults.add(example.place() + ": the id " + example.id() + " is taken, at " + first.place());
      }
    }
  }
}
