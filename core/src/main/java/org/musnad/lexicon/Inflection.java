package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.musnad.data.Table;
import org.musnad.text.Letters;

/**
 * The endings and prefixes by which verbs, participles and nouns inflect, read from {@code
 * inflections.tsv}: one row a form, chosen by how the stem ends.
 */
final class Inflection {
  private static final String PAST = "past";

  /**
   * How a form is made: cut letters from the stem's end, put affixes around it.
   *
   * @param agreement the gender and number it shows, in a list of its own
   */
  record Rule(
      String ending,
      String prefix,
      String suffix,
      int cut,
      List<Agreement> agreement,
      boolean person3) {
    Agreement shows() {
      return agreement.get(0);
    }
  }

  /** The rules for one sort of stem, by the ending that they ask for. */
  private static final class Group {
    private final List<Rule> all = new ArrayList<>();
    private final Map<String, List<Rule>> byEnding = new LinkedHashMap<>();
    private int longestCut;

    void add(Rule rule) {
      all.add(rule);
      longestCut = Math.max(longestCut, rule.cut());
      byEnding.computeIfAbsent(rule.ending(), ending -> new ArrayList<>()).add(rule);
    }

    List<Rule> fitting(String word) {
      List<Rule> chosen = of(word);
      if (word.length() < longestCut) {
        chosen = new ArrayList<>(chosen);
        chosen.removeIf(rule -> rule.cut() > word.length());
      }
      return chosen;
    }

    /** Where rules with an ending apply, those without one do not. */
    private List<Rule> of(String word) {
      List<Rule> chosen = byEnding.getOrDefault("", List.of());
      boolean special = false;
      for (Map.Entry<String, List<Rule>> entry : byEnding.entrySet()) {
        if (!entry.getKey().isEmpty() && word.endsWith(entry.getKey())) {
          chosen = special ? inOrder(word) : entry.getValue();
          special = true;
        }
      }
      return chosen;
    }

    private List<Rule> inOrder(String word) {
      List<Rule> chosen = new ArrayList<>();
      for (Rule rule : all) {
        if (!rule.ending().isEmpty() && word.endsWith(rule.ending())) {
          chosen.add(rule);
        }
      }
      return chosen;
    }
  }

  private final Map<String, Group> groups = new HashMap<>();

  Inflection(Table table) {
    for (Table.Row row : table.rows()) {
      String agreement = row.get("agreement");
      String cut = row.get("cut");
      Rule rule =
          new Rule(
              row.get("ending"),
              row.get("prefix"),
              row.get("suffix"),
              cut.isEmpty() ? 0 : Integer.parseInt(cut),
              List.of(new Agreement(agreement.charAt(1), agreement.charAt(2))),
              agreement.charAt(0) == '3');
      groups.computeIfAbsent(row.get("stem"), stem -> new Group()).add(rule);
    }
  }

  /** The rules that make forms of {@code word} as a stem of the sort {@code stem}. */
  List<Rule> rules(String stem, String word) {
    Group group = groups.get(stem);
    if (group == null) {
      return List.of();
    }
    List<Rule> fitting = group.fitting(word);
    return stem.equals(PAST) && hollow(word)
        ? fitting.stream().filter(Inflection::keepsAlif).toList()
        : fitting;
  }

  /** {@code قال}, {@code أشار}: a stem with alif before its last letter. */
  private static boolean hollow(String word) {
    int length = word.length();
    return length > 2 && word.charAt(length - 2) == Letters.ALIF;
  }

  /**
   * Whether a form keeps the alif of a hollow stem: not {@code لمن}, spelt apart from {@code لأمن}.
   */
  private static boolean keepsAlif(Rule rule) {
    Agreement shows = rule.shows();
    return rule.person3() && !(shows.gender() == 'f' && shows.number() == 'p');
  }
}
