package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.musnad.data.DataException;
import org.musnad.data.Table;
import org.musnad.ledger.text.Resource;
import org.musnad.ledger.text.Term;
import org.musnad.ledger.text.Terms;
import org.musnad.text.Folding;

/** What the words of sources do: the table {@code bearers.tsv}. Immutable. */
final class BearerWords {
  private static final String OFFICIAL = "official";
  private static final String SERVANT = "عبد";
  private static final Set<String> NO_CLASSES =
      Set.of("title", "medium", "speaks", "deputy", "head", "unnamed", "same", "plain");

  private final Terms terms;
  private final Map<String, Set<String>> classes = new HashMap<>();

  /**
   * Loads the table.
   *
   * @throws DataException if it has faults
   */
  BearerWords(Terms terms) {
    this.terms = terms;
    List<String> faults = new ArrayList<>();
    String name = "bearers.tsv";
    for (Table.Row row : Table.read(name, Resource.text(BearerWords.class, name), faults).rows()) {
      Set<String> words = classes.computeIfAbsent(row.get("class"), c -> new HashSet<>());
      row.words("words").forEach(word -> words.addAll(stems(word)));
    }
    if (!faults.isEmpty()) {
      throw new DataException(faults);
    }
  }

  /** The stems of a phrase, without prepositions and single letters. */
  Set<String> stems(String phrase) {
    Set<String> stems = new LinkedHashSet<>();
    List<Term> words = terms.of(phrase);
    for (int i = 0; i < words.size(); i++) {
      Term term = words.get(i);
      if (term.stem().equals(SERVANT) && i + 1 < words.size()) {
        Term next = words.get(++i); // عبد الله is written عبدالله too
        stems.add(terms.of(SERVANT + phrase.substring(next.begin(), next.end())).get(0).stem());
      } else if (Folding.fold(term.stem()).length() > 1) {
        stems.add(term.stem());
      }
    }
    return stems;
  }

  /** The stems of a phrase that are not of a class. */
  Set<String> without(Set<String> stems, String... types) {
    Set<String> rest = new LinkedHashSet<>(stems);
    for (String type : types) {
      rest.removeAll(classes.getOrDefault(type, Set.of()));
    }
    return rest;
  }

  /** Whether a stem of a class is among some. */
  boolean has(Set<String> stems, String type) {
    Set<String> words = classes.getOrDefault(type, Set.of());
    return stems.stream().anyMatch(words::contains);
  }

  /** Whether the first word of a phrase is of a class. */
  boolean begins(String phrase, String type) {
    Set<String> words = classes.getOrDefault(type, Set.of());
    return stems(phrase).stream().findFirst().filter(words::contains).isPresent();
  }

  /** The classes of sources that some stems tell. */
  Set<String> classesOf(Set<String> stems) {
    Set<String> found = new HashSet<>();
    classes.forEach(
        (type, words) -> {
          if (!NO_CLASSES.contains(type) && stems.stream().anyMatch(words::contains)) {
            found.add(type);
          }
        });
    return found;
  }

  /** Whether sources of these classes can be one: they share a class, or one is an official. */
  static boolean canBeOne(Set<String> some, Set<String> others) {
    return some.isEmpty()
        || others.isEmpty()
        || some.stream().anyMatch(others::contains)
        || some.contains(OFFICIAL) && !others.equals(Set.of("witness"))
        || others.contains(OFFICIAL) && !some.equals(Set.of("witness"));
  }
}
