package org.musnad.ledger.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.musnad.ledger.text.Resource;

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
    return Resource.text(Wording.class, name)
        .lines()
        .skip(1)
        .filter(line -> !line.startsWith("# ") && !line.isBlank())
        .map(line -> line.split("\t"))
        .toList();
  }
}
