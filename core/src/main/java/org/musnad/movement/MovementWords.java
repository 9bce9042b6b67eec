package org.musnad.movement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/** Words that tell where one can go, what has not happened, and how many. Immutable. */
public final class MovementWords {
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();

  /**
   * Reads the tables.
   *
   * @param words classes {@code place} and {@code hypothetical}
   * @param quantities number words with their values
   * @param faults where faults are noted
   */
  public MovementWords(Table words, Table quantities, List<String> faults) {
    for (Table.Row row : words.rows()) {
      String name = row.get("class");
      if (!Set.of("place", "hypothetical").contains(name)) {
        faults.add(words.file() + ":" + row.line() + ": no class of movement words: " + name);
      }
      Set<String> keys = classes.computeIfAbsent(name, c -> new HashSet<>());
      row.words("words").forEach(word -> keys.add(Folding.fold(word)));
    }
    for (Table.Row row : quantities.rows()) {
      try {
        long value = Long.parseLong(row.get("value"));
        row.words("words").forEach(word -> numbers.put(Folding.fold(word), value));
      } catch (NumberFormatException e) {
        faults.add(quantities.file() + ":" + row.line() + ": no number: " + row.get("value"));
      }
    }
  }

  /** Whether the folded noun names something that one can go to. */
  boolean place(String key) {
    return classes.getOrDefault("place", Set.of()).contains(key);
  }

  /** Whether the folded word, before a word of movement, says that it has not happened. */
  boolean hypothetical(String key) {
    return classes.getOrDefault("hypothetical", Set.of()).contains(key);
  }

  /** The value of a folded number word, or null. */
  @Nullable Long number(String key) {
    return numbers.get(key);
  }
}
