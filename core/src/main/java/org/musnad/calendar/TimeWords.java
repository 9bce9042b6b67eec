package org.musnad.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/**
 * The words of {@code calendar.tsv}, each with all that can be written to it: conjunction,
 * preposition, article. Not to be changed once it is shared.
 */
final class TimeWords {
  private final Map<String, TimeWord> byKey = new HashMap<>();
  private final Map<String, Integer> classes = new HashMap<>();

  /** By class, what newsrooms write to a word of it without a space: {@code شهرجويلية}. */
  private final Map<String, String> glued = new HashMap<>();

  private final List<String> symbols = new ArrayList<>();
  private final StringBuilder conjunctions = new StringBuilder();
  private final StringBuilder prepositions = new StringBuilder();
  private String article = "";
  private String articleAfterLi = "";

  /**
   * Reads the words.
   *
   * @param table the table of classes, values and words
   * @param clitics the table of what is written together with a word
   * @param faults where faults are noted
   */
  TimeWords(Table table, Table clitics, List<String> faults) {
    clitics.rows().forEach(this::addClitic);
    for (Table.Row row : table.rows()) {
      if (row.get("class").equals("glued")) {
        row.words("words").forEach(word -> glued.put(row.get("value"), Folding.fold(word)));
        continue;
      }
      int type = classes.computeIfAbsent(row.get("class"), name -> classes.size());
      if (type >= Classes.MOST) {
        faults.add(table.file() + ":" + row.line() + ": more than " + Classes.MOST + " classes");
        return;
      }
      int value = value(row.get("value"));
      for (String words : row.words("words")) {
        addWords(words, type, value, row.get("article").equals("may"));
        String before = glued.get(row.get("class"));
        if (before != null) {
          addWords(before + words, type, value, false);
        }
      }
    }
  }

  private void addClitic(Table.Row row) {
    String form = Folding.fold(row.get("form"));
    switch (row.get("class")) {
      case "conjunction" -> conjunctions.append(form);
      case "preposition" -> prepositions.append(form);
      case "article" -> article = form;
      case "article-li" -> articleAfterLi = form;
      default -> {}
    }
  }

  private int value(String word) {
    if (word.isEmpty()) {
      return 0;
    }
    Integer value = known(word);
    if (value != null) {
      return value;
    }
    symbols.add(word);
    return symbols.size() - 1;
  }

  /**
   * The number that a value stands for: a number as it is, a unit by its place among units, any
   * other word by its place among those of the table; null where the table has no such word.
   */
  @Nullable Integer known(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.chars().allMatch(c -> c == '-' || Character.isDigit(c))) {
      return Integer.valueOf(word);
    }
    for (Unit unit : Unit.values()) {
      if (unit.name().toLowerCase(Locale.ROOT).equals(lower)) {
        return unit.ordinal();
      }
    }
    for (int i = 0; i < symbols.size(); i++) {
      if (symbols.get(i).toLowerCase(Locale.ROOT).equals(lower)) {
        return i;
      }
    }
    return null;
  }

  /** The word of the table that a value stands for. */
  String symbol(int value) {
    return symbols.get(value);
  }

  private void addWords(String words, int type, int value, boolean mayBeDefinite) {
    List<String> keys = new ArrayList<>();
    for (String word : words.split(" ")) {
      keys.add(Folding.fold(word));
    }
    String first = keys.get(0);
    List<String> rest = List.copyOf(keys.subList(1, keys.size()));
    boolean written = first.startsWith(article) && first.length() > article.length() + 1;
    TimeWord.Sense sense = new TimeWord.Sense(type, value, written, 0, false, (char) 0, rest);
    if (written) {
      addForms(first.substring(article.length()), true, sense);
      return;
    }
    addForms(first, false, sense);
    if (mayBeDefinite) {
      addForms(first, true, new TimeWord.Sense(type, value, true, 0, false, (char) 0, rest));
    }
  }

  /** Adds the word with each conjunction and preposition; {@code the} puts the article before. */
  private void addForms(String bare, boolean the, TimeWord.Sense sense) {
    for (int c = -1; c < conjunctions.length(); c++) {
      String and = c < 0 ? "" : String.valueOf(conjunctions.charAt(c));
      for (int p = -1; p < prepositions.length(); p++) {
        char preposition = p < 0 ? (char) 0 : prepositions.charAt(p);
        addForm(
            and + host(bare, the, preposition),
            new TimeWord.Sense(
                sense.type(),
                sense.value(),
                sense.definite(),
                prefix(and, the, preposition),
                c >= 0,
                preposition,
                sense.rest()));
      }
    }
  }

  private String host(String bare, boolean the, char preposition) {
    if (preposition == 0) {
      return the ? article + bare : bare;
    }
    if (!the) {
      return preposition + bare;
    }
    return preposition == articleAfterLi.charAt(0)
        ? articleAfterLi + bare
        : preposition + article + bare;
  }

  /** The letters before the word; in {@code لل} the preposition cannot be cut off the article. */
  private int prefix(String and, boolean the, char preposition) {
    boolean fused = the && preposition != 0 && preposition == articleAfterLi.charAt(0);
    return and.length() + (preposition == 0 || fused ? 0 : 1);
  }

  private void addForm(String key, TimeWord.Sense sense) {
    byKey.computeIfAbsent(key, k -> new TimeWord()).add(sense);
  }

  /** What the word with that folded key can mean, or null. */
  @Nullable TimeWord get(String key) {
    return byKey.get(key);
  }

  /** All words. */
  Collection<TimeWord> all() {
    return byKey.values();
  }

  /** The number of a class, or null where the table has none of that name. */
  @Nullable Integer type(String name) {
    return classes.get(name);
  }
}
