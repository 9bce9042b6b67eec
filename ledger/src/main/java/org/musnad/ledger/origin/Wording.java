package org.musnad.ledger.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of words and weights that come with this package. */
final class Wording {
  private static final String WORDS = "wording.tsv";

  private Wording() {}

  /** The class of each word of {@code wording.tsv}, by the word as it stands there. */
  static Map<String, String> classes() {
    Map<String, String> classes = new HashMap<>();
    for (String[] row : table(WORDS)) {
      for (String word : row[1].split(" ")) {
        classes.put(word, row[0]);
      }
    }
    return classes;
  }

  /** The rows of a table without its header and comments. */
  static List<String[]> table(String name) {
    try (InputStream in = Wording.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .filter(line -> !line.startsWith("# ") && !line.isBlank())
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
