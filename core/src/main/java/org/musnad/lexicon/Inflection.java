package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.musnad.data.Table;

/**
 * The endings and prefixes by which verbs, participles and nouns inflect, read from {@code
 * inflections.tsv}: one row a form, chosen by how the stem ends.
 */
final class Inflection {

  /** How a form is made: cut letters from the stem's end, put affixes around it. */
  record Rule(String stem, String ending, String prefix, String suffix, int cut, Agreement agreement, boolean person3) {
    boolean applies(String word) {
      return ending.isEmpty() ? true : word.endsWith(ending);
    }

    String apply(String word) {
      return prefix + word.substring(0, word.length() - cut) + suffix;
    }
  }

  private final List<Rule> rules = new ArrayList<>();

  Inflection(Table table) {
    for (Table.Row row : table.rows()) {
      String agreement = row.get("agreement");
      rules.add(
          new Rule(
              row.get("stem"),
              row.get("ending"),
              row.get("prefix"),
              row.get("suffix"),
              Integer.parseInt(row.get("cut").isEmpty() ? "0" : row.get("cut")),
              new Agreement(agreement.charAt(1), agreement.charAt(2)),
              agreement.charAt(0) == '3'));
    }
  }

  /** A made form. */
  record Made(String form, Agreement agreement, boolean person3) {}

  /**
   * All forms of {@code word} under the rules for {@code stem}. Where rules with an ending apply,
   * those without one do not.
   */
  List<Made> forms(String stem, String word) {
    boolean special =
        rules.stream()
            .anyMatch(r -> r.stem().equals(stem) && !r.ending().isEmpty() && r.applies(word));
    List<Made> made = new ArrayList<>();
    for (Rule rule : rules) {
      boolean chosen = special ? !rule.ending().isEmpty() : rule.ending().isEmpty();
      if (rule.stem().equals(stem) && chosen && rule.applies(word) && rule.cut() <= word.length()) {
        made.add(new Made(rule.apply(word), rule.agreement(), rule.person3()));
      }
    }
    return made;
  }
}
