package org.musnad.arabic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;

/** Looks for faults in a table. */
final class TableLint {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\u0640\uFB50-\uFDFF\uFE70-\uFEFF\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00A0\r"
              + "]");
  private static final Set<String> WORDLESS = Set.of("id", "gloss", "note");
  private static final Map<String, List<String>> VOCABULARY =
      Map.of(
          "kind", words(Kind.values()),
          "identified", words(Identified.values()),
          "act", words(Act.values()));

  private final Path file;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Integer> entries = new HashMap<>();
  private List<String> header = List.of();

  private TableLint(Path file) {
    this.file = file;
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** All the faults of {@code file}, as {@code file:line: what}. */
  static List<String> faults(Path file) throws IOException {
    TableLint lint = new TableLint(file);
    String text = Files.readString(file);
    lint.must(text.isEmpty() || text.endsWith("\n"), 1, "does not end in a newline");
    String[] lines = text.split("\n");
    for (int i = 0; i < lines.length; i++) {
      lint.line(i + 1, lines[i]);
    }
    lint.must(!lint.header.isEmpty(), 1, "no header");
    return lint.faults;
  }

  private void must(boolean holds, int line, String what) {
    if (!holds) {
      faults.add(file + ":" + line + ": " + what);
    }
  }

  private void line(int number, String line) {
    must(Normalizer.isNormalized(line, Normalizer.Form.NFC), number, "not in NFC");
    must(
        !FORBIDDEN.matcher(line).find(),
        number,
        "tatweel, presentation form, no-break space or invisible mark");
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    List<String> cells = List.of(line.split("\t", -1));
    if (header.isEmpty()) {
      header = cells;
      must(cells.size() > 1, number, "a header of one column");
      must(Set.copyOf(cells).size() == cells.size(), number, "a column twice");
      must(cells.stream().allMatch(c -> c.matches("[a-z_-]+")), number, "a column's odd name");
    } else if (cells.size() != header.size()) {
      must(false, number, cells.size() + " cells, the header has " + header.size());
    } else {
      row(number, cells);
    }
  }

  private void row(int number, List<String> cells) {
    must(cells.get(0).matches("\\p{ASCII}+"), number, "the first cell is not ASCII");
    StringBuilder entry = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String column = header.get(i);
      String cell = cells.get(i);
      must(cell.equals(cell.strip()), number, "space around the cell of " + column);
      must(!cell.isEmpty(), number, "an empty cell of " + column + "; write '-'");
      vocabulary(number, column, cell);
      if (!WORDLESS.contains(column)) {
        entry.append(cell).append('\t');
      }
    }
    if (header.get(0).equals("id")) {
      once(ids, cells.get(0), number, "the id " + cells.get(0));
    }
    if (header.equals(List.of("class", "words"))) {
      for (String word : cells.get(1).split(" ")) {
        once(entries, cells.get(0) + " " + word, number, "in " + cells.get(0) + " " + word);
      }
    } else {
      once(entries, entry.toString(), number, "the entry");
    }
  }

  private void vocabulary(int number, String column, String cell) {
    List<String> words = VOCABULARY.get(column);
    if (words != null && !cell.equals("-")) {
      for (String word : cell.split("[|, ]")) {
        must(
            words.contains(word),
            number,
            column + " '" + word + "' is not one of " + String.join(", ", words));
      }
    }
  }

  private void once(Map<String, Integer> seen, String key, int number, String what) {
    Integer first = seen.putIfAbsent(key, number);
    must(first == null, number, what + " stands in line " + first + " already");
  }
}
