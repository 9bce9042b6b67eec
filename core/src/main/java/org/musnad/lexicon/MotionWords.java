package org.musnad.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/** Adds the words of {@code movements.tsv} to a lexicon, in all their forms. */
final class MotionWords {
  private final InflectedWords words;
  private final List<String> faults;

  MotionWords(InflectedWords words, List<String> faults) {
    this.words = words;
    this.faults = faults;
  }

  /** Adds words of movement: verbs with all their forms, verbal nouns, participles. */
  void add(Table table) {
    for (Table.Row row : table.rows()) {
      MotionEntry entry =
          new MotionEntry(
              row.get("id"),
              Set.copyOf(row.words("object")),
              folded(row.words("from")),
              folded(row.words("to")));
      if (entry.from().isEmpty() && entry.to().isEmpty() && entry.objects().isEmpty()) {
        faults.add(table.at(row) + ": a movement with neither from nor to");
      }
      addMotion("past", row.get("past"), Feature.VERB_PAST, new MotionForm(entry, Tense.PAST));
      if (!row.get("present").isEmpty()) {
        MotionForm present = new MotionForm(entry, Tense.PRESENT);
        addMotion("present", row.get("present").substring(1), Feature.VERB_PRESENT, present);
      }
      for (String masdar : row.words("masdars")) {
        addMotion("noun", masdar, Feature.MASDAR, new MotionForm(entry, Tense.NOUN));
      }
      MotionForm participle = new MotionForm(entry, Tense.PARTICIPLE);
      addMotion("adjective", row.get("participle"), Feature.ADJECTIVE, participle);
    }
  }

  /** What the other tables say of a form stays as it is; a new form gets its part of speech. */
  private void addMotion(String inflected, String stem, Feature feature, MotionForm motion) {
    if (stem.isEmpty()) {
      return;
    }
    for (Inflection.Rule rule : words.rules(inflected, stem)) {
      Form form = words.form(rule, stem);
      boolean person3 = motion.tense() == Tense.NOUN || motion.tense() == Tense.PARTICIPLE;
      if (form.features() == 0 && form.head == null) {
        form.add(feature);
        if (motion.finite() && rule.person3()) {
          form.addVerb(rule.agreement());
        }
      }
      if (person3 || rule.person3() || rule.shows().gender() == 'c') {
        form.add(motion);
      }
    }
  }

  private static Set<String> folded(List<String> words) {
    Set<String> keys = new HashSet<>();
    words.forEach(word -> keys.add(Folding.fold(word)));
    return keys;
  }
}
