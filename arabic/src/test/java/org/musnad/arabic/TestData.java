package org.musnad.arabic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.musnad.Engine;
import org.musnad.Reading;
import org.musnad.example.Example;
import org.musnad.example.ExampleReader;
import org.musnad.statement.Statement;

/** The engine and the examples, loaded once for all tests. */
final class TestData {
  static final Path EXAMPLES = Path.of("examples");
  private static List<Example> examples = List.of();

  private TestData() {}

  static Engine engine() {
    return Engines.ENGINE;
  }

  /** All examples; every call tells the faults in them, where there are any. */
  static synchronized List<Example> examples() {
    if (examples.isEmpty()) {
      examples = ExampleReader.read(EXAMPLES);
    }
    return examples;
  }

  /** Readings of all examples. */
  static List<Reading> readings() {
    return examples().stream().map(example -> engine().read(example.article())).toList();
  }

  /** The statements found in all examples. */
  static List<Statement> statements() {
    return readings().stream().flatMap(reading -> reading.statements().stream()).toList();
  }

  /**
   * A text of ordinary paragraphs, at least {@code bytes} long in UTF-8; the same at every call.
   */
  static String article(int bytes) {
    List<Example> shuffled = new ArrayList<>(examples());
    Collections.shuffle(shuffled, new Random(1));
    StringBuilder text = new StringBuilder();
    long size = 0;
    for (int i = 0; size < bytes; i++) {
      String paragraph = shuffled.get(i % shuffled.size()).text();
      text.append(paragraph).append(i % 2 == 0 ? " " : "\n\n");
      size += paragraph.chars().map(c -> c < 128 ? 1 : 2).sum() + 1;
    }
    return text.toString();
  }

  private static final class Engines {
    static final Engine ENGINE = Arabic.engine();
  }
}
