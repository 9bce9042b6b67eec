package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.musnad.data.Table;

/** Adds the words of {@code cues.tsv} to a lexicon, in all forms in which they can report. */
final class CueWords {
  private static final Map<String, Feature> CARRIERS =
      Map.of("carrier", Feature.CARRIES, "arrival", Feature.ARRIVES);

  private final InflectedWords words;
  private final List<String> faults;
  private final List<CueEntry> cues = new ArrayList<>();

  CueWords(InflectedWords words, List<String> faults) {
    this.words = words;
    this.faults = faults;
  }

  /** The cues added so far. */
  List<CueEntry> entries() {
    return List.copyOf(cues);
  }

  /** Adds cues: verbs with all their forms, nouns, prepositions; and verbs that carry a noun. */
  void add(Table table) {
    for (Table.Row row : table.rows()) {
      Feature carrier = CARRIERS.get(row.get("pos"));
      if (carrier != null) {
        addCarrier(row, carrier);
        continue;
      }
      List<String> frames = List.of(row.get("frames").split(","));
      CueEntry cue =
          new CueEntry(row.get("id"), row.get("lemma"), row.get("act"), frames, cues.size());
      cues.add(cue);
      switch (row.get("pos")) {
        case "verb" -> addVerb(row, cue);
        case "noun" -> addNoun(row, cue);
        case "predicate" -> addPredicate(cue);
        case "prep" -> addPreposition(cue);
        default ->
            faults.add(
                table.at(row)
                    + ": pos '"
                    + row.get("pos")
                    + "' is none of verb, noun, predicate, prep, carrier, arrival");
      }
    }
  }

  private void addCarrier(Table.Row row, Feature carrier) {
    words.markForms(carrier, "past", row.get("lemma"));
    if (!row.get("present").isEmpty()) {
      words.markForms(carrier, "present", row.get("present").substring(1));
    }
    for (String masdar : row.words("masdar")) {
      words.markForms(carrier, "noun", masdar);
    }
  }

  private void addNoun(Table.Row row, CueEntry cue) {
    for (Inflection.Rule rule : words.rules("noun", cue.lemma())) {
      words.form(rule, cue.lemma()).add(new CueForm(cue, Tense.NOUN, rule.shows()));
    }
    for (String word : row.words("masdar")) {
      words.of(word).add(new CueForm(cue, Tense.NOUN, Agreement.ANY));
    }
  }

  private void addVerb(Table.Row row, CueEntry cue) {
    words.addTense(cue.lemma(), "past", Feature.VERB_PAST, cue);
    if (!row.get("present").isEmpty()) {
      words.addTense(row.get("present").substring(1), "present", Feature.VERB_PRESENT, cue);
    }
    if (!row.get("participle").isEmpty()) {
      words.addParticiple(row.get("participle"), cue);
      if (cue.has("who")) {
        addDefinite(row.get("participle"), "adjective", cue);
        addDefinite(row.get("participle"), "participle", cue);
      }
    }
    for (String masdar : row.words("masdar")) {
      for (Inflection.Rule rule : words.rules("noun", masdar)) {
        Form form = words.form(rule, masdar);
        form.add(Feature.MASDAR);
        form.add(new CueForm(cue, Tense.NOUN, rule.shows()));
      }
    }
  }

  /** Adds the forms that a participle has with the article. */
  private void addDefinite(String participle, String stem, CueEntry cue) {
    for (Inflection.Rule rule : words.rules(stem, participle)) {
      words.form(rule, participle).add(new CueForm(cue, Tense.DEFINITE, rule.shows()));
    }
  }

  /** Adds a participle that says what somebody holds: of one man it has no ending. */
  private void addPredicate(CueEntry cue) {
    words.addParticiple(cue.lemma(), cue);
    words.of(cue.lemma()).add(new CueForm(cue, Tense.PARTICIPLE, Agreement.HE));
  }

  private void addPreposition(CueEntry cue) {
    CueForm form = new CueForm(cue, Tense.PREPOSITION, Agreement.ANY);
    if (cue.lemma().indexOf(' ') < 0) {
      words.of(cue.lemma()).add(form);
    } else {
      words.addPhrase(cue.lemma(), Feature.PREPOSITION, form, null);
    }
  }
}
