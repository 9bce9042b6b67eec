package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.data.DataException;
import org.musnad.data.Table;
import org.musnad.ledger.text.Resource;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;
import org.musnad.text.Folding;

/**
 * Words by what they do in a statement, numbers in words, and what is counted: the tables beside
 * this class. Immutable.
 */
final class ClaimWords {
  private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
  private final Set<String> commonStems = new HashSet<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Map<String, String> counted = new HashMap<>();
  private final Set<String> measures = new HashSet<>();
  private final Map<String, String> duals = new HashMap<>();

  /**
   * Loads the tables.
   *
   * @throws DataException if they have faults
   */
  ClaimWords(Terms terms) {
    List<String> faults = new ArrayList<>();
    for (Table.Row row : table("words.tsv", faults)) {
      try {
        WordClass type = WordClass.valueOf(row.get("class").toUpperCase(Locale.ROOT));
        words(row, "words").forEach(classes.computeIfAbsent(type, t -> new HashSet<>())::add);
      } catch (IllegalArgumentException e) {
        faults.add("words.tsv:" + row.line() + ": no such class: " + row.get("class"));
      }
    }
    for (Table.Row row : table("figures.tsv", faults)) {
      words(row, "words").forEach(word -> numbers.put(word, Long.valueOf(row.get("value"))));
    }
    for (Table.Row row : table("counted.tsv", faults)) {
      if (row.get("sort").equals("measure")) {
        measures.add(row.get("id"));
      }
      words(row, "forms").forEach(word -> counted.put(word, row.get("id")));
      words(row, "duals").forEach(word -> duals.put(word, row.get("id")));
    }
    if (!faults.isEmpty()) {
      throw new DataException(faults);
    }
    for (String word : classes.getOrDefault(WordClass.COMMON, Set.of())) {
      terms.of(word).stream().map(Term::stem).map(Stem::bare).forEach(commonStems::add);
    }
  }

  private static List<Table.Row> table(String name, List<String> faults) {
    return Table.read(name, Resource.text(ClaimWords.class, name), faults).rows();
  }

  private static List<String> words(Table.Row row, String column) {
    return row.words(column).stream().map(Folding::fold).toList();
  }

  /** Whether a folded word, as it stands or without what is written before it, is of a class. */
  boolean is(WordClass type, String word) {
    Set<String> words = classes.getOrDefault(type, Set.of());
    return words.contains(word) || words.contains(bare(word));
  }

  /** Whether a stem is frequent in news of any subject. */
  boolean isCommon(String stem) {
    return commonStems.contains(stem);
  }

  /** The stems that are. */
  Set<String> commonStems() {
    return Set.copyOf(commonStems);
  }

  /** The number that a folded word is, or null. */
  @Nullable Long number(String word) {
    Long number = numbers.get(word);
    if (number == null) {
      number = numbers.get(bare(word));
    }
    boolean led = number == null && word.length() > 3 && "لبك".indexOf(word.charAt(0)) >= 0;
    return led ? numbers.get(word.substring(1)) : number; // لمئة
  }

  /** What a folded word counts, by a name of its own, or null where the table lacks it. */
  @Nullable String counted(String word) {
    String id = counted.get(word);
    return id != null ? id : counted.get(bare(word));
  }

  /** Whether a name of what is counted is a measure, of money, weight or share. */
  boolean isMeasure(String id) {
    return measures.contains(id);
  }

  /** What a folded word counts two of, or null. */
  @Nullable String dual(String word) {
    String id = duals.get(word);
    return id != null ? id : duals.get(bare(word));
  }

  /** Without a leading و or ف, ب or ل, and the article. */
  private static String bare(String word) {
    int begin = 0;
    if (word.length() > 3 && "وف".indexOf(word.charAt(0)) >= 0) {
      begin++;
    }
    if (word.length() - begin > 4 && word.startsWith("ال", begin)) {
      begin += 2;
    } else if (word.length() - begin > 5 && word.startsWith("بال", begin)) {
      begin += 3;
    } else if (word.length() - begin > 4 && word.startsWith("لل", begin)) {
      begin += 2;
    }
    return word.substring(begin);
  }
}
