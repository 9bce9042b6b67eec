package org.musnad.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;

/** Gathers data files into a {@link Lexicon}; notes every fault in them. */
public final class LexiconBuilder {
  private final InflectedWords words;
  private final Clitics clitics;
  private final CueWords cues;
  private final VerbContexts.Builder verbs;
  private final List<String> faults;
  private final Map<String, Integer> traits = new TreeMap<>();

  /**
   * Makes an empty builder.
   *
   * @param inflections the table of inflections
   * @param clitics the table of clitics
   * @param faults where faults are noted
   */
  public LexiconBuilder(Table inflections, Table clitics, List<String> faults) {
    this.words = new InflectedWords(inflections);
    this.cues = new CueWords(words, faults);
    this.clitics = new Clitics(clitics);
    this.verbs = new VerbContexts.Builder(faults);
    this.faults = faults;
  }

  /** The cues added so far. */
  public List<CueEntry> cues() {
    return cues.entries();
  }

  /** Writes the lexicon, for {@link Lexicon#read}. */
  public void write(ImageWriter out) {
    clitics.write(out);
    out.map(forms(), (each, form) -> form.write(each));
    verbs.write(out);
  }

  /** All forms by their spellings. */
  Map<String, Form> forms() {
    return words.all();
  }

  /** All forms of {@code word} as a stem of the sort {@code stem}, without clitics. */
  public List<String> inflected(String stem, String word) {
    return words.rules(stem, word).stream()
        .map(r -> r.prefix() + word.substring(0, word.length() - r.cut()) + r.suffix())
        .toList();
  }

  /** Adds words as they stand, from a table of {@code class} and {@code words}. */
  public void addWords(Table table, Map<String, Feature> classes) {
    for (Table.Row row : table.rows()) {
      Feature feature = classes.get(row.get("class"));
      if (feature == null) {
        noClass(table, row, classes.keySet());
        continue;
      }
      for (String word : row.words("words")) {
        words.addWord(word, feature);
      }
    }
  }

  /** Adds verbs with their verbal nouns and participles. */
  public void addVerbs(Table table) {
    for (Table.Row row : table.rows()) {
      if (!row.get("past").isEmpty()) {
        words.addTense(row.get("past"), "past", Feature.VERB_PAST, null);
      }
      if (!row.get("present").isEmpty()) {
        words.addTense(row.get("present").substring(1), "present", Feature.VERB_PRESENT, null);
      }
      for (String masdar : row.words("masdars")) {
        words.addWord(masdar, Feature.MASDAR);
      }
      if (!row.get("participle").isEmpty()) {
        words.addParticiple(row.get("participle"), null);
      }
    }
  }

  /**
   * Adds what tells verbs from words that are spelt alike.
   *
   * @param odds how often forms are verbs
   * @param cueOdds what speaks for a verb where forms are a word of report
   * @param contexts what stands around verbs
   */
  public void addVerbContexts(Table odds, Table cueOdds, Table contexts) {
    verbs.addOdds(odds);
    verbs.addCueOdds(cueOdds);
    verbs.addContexts(contexts);
  }

  /** Adds cues: verbs with all their forms, nouns, prepositions; and verbs that carry a noun. */
  public void addCues(Table table) {
    cues.add(table);
  }

  /** Adds words of movement: verbs with all their forms, verbal nouns, participles. */
  public void addMotions(Table table) {
    new MotionWords(words, faults).add(table);
  }

  /** Notes what some of the nouns that are added next are besides, by the class of their row. */
  public void addHeadTraits(Table table, Map<String, HeadTrait> classes) {
    for (Table.Row row : table.rows()) {
      HeadTrait trait = classes.get(row.get("class"));
      if (trait == null) {
        noClass(table, row, classes.keySet());
        continue;
      }
      row.words("words").forEach(word -> traits.merge(word, trait.bit(), (a, b) -> a | b));
    }
  }

  private void noClass(Table table, Table.Row row, Set<String> classes) {
    faults.add(table.at(row) + ": class '" + row.get("class") + "' is none of " + classes);
  }

  /** Adds nouns that can head a source. */
  public void addHeads(Table table) {
    new HeadWords(words, traits).add(table);
    Set<String> heads = new HashSet<>();
    table.rows().forEach(row -> heads.add(row.get("word")));
    for (String word : traits.keySet()) {
      if (!heads.contains(word)) {
        faults.add("'" + word + "' has a trait of heads, but is no head of a source");
      }
    }
  }

  /** Adds names of a gazetteer: organisations or outlets. */
  public void addNames(Table table, Feature feature) {
    for (Table.Row row : table.rows()) {
      NameEntry entry =
          new NameEntry(row.get("id"), row.get("name"), row.get("kind"), row.get("identified"));
      addName(entry.name(), feature, entry);
      for (String variant : row.values("variants")) {
        addName(variant, feature, entry);
      }
    }
  }

  /** Adds places; countries and capitals can speak for their governments. */
  public void addPlaces(Table table) {
    for (Table.Row row : table.rows()) {
      String type = row.get("type").toLowerCase(Locale.ROOT);
      boolean state = type.equals("country") || type.equals("capital");
      Feature feature = state ? Feature.COUNTRY : Feature.PLACE;
      NameEntry entry = new NameEntry(row.get("id"), row.get("name"), "organization", "named");
      addName(entry.name(), feature, entry);
      for (String variant : row.values("variants")) {
        addName(variant, feature, entry);
      }
      if (type.equals("capital")) {
        words.mark(entry.name(), Feature.CAPITAL);
      }
      for (String word : row.values("demonym")) {
        words.addWord(word, Feature.DEMONYM);
      }
    }
  }

  private void addName(String name, Feature feature, NameEntry entry) {
    words.addPhrase(name.replace(".", " . ").strip(), feature, null, entry);
    if (name.indexOf(' ') < 0 && !entry.ambiguous()) {
      words.mark(name, feature);
    }
  }
}
