package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/** Gathers data files into a {@link Lexicon}; notes every fault in them. */
public final class LexiconBuilder {
  private static final Map<String, Feature> CARRIERS =
      Map.of("carrier", Feature.CARRIES, "arrival", Feature.ARRIVES);

  private final Forms forms = new Forms();
  private final Inflection inflection;
  private final Clitics clitics;
  private final List<String> faults;
  private final List<CueEntry> cues = new ArrayList<>();

  /** How nouns open into their feminine: the letter ta marbuta, taken from the inflections. */
  private static final int SHORTEST_INFLECTED = 2;

  private static final String PLURAL = String.valueOf(new char[] {'و', 'ن'});
  private static final String FEMININE = "\u0629";

  /**
   * Makes an empty builder.
   *
   * @param inflections the table of inflections
   * @param clitics the table of clitics
   * @param faults where faults are noted
   */
  public LexiconBuilder(Table inflections, Table clitics, List<String> faults) {
    this.inflection = new Inflection(inflections);
    this.clitics = new Clitics(clitics);
    this.faults = faults;
  }

  /** The cues added so far. */
  public List<CueEntry> cues() {
    return List.copyOf(cues);
  }

  /** Writes the lexicon, for {@link Lexicon#read}. */
  public void write(ImageWriter out) {
    clitics.write(out);
    out.map(forms(), (each, form) -> form.write(each));
  }

  /** All forms by their spellings. */
  Map<String, Form> forms() {
    return forms.all();
  }

  private Form form(Inflection.Rule rule, String stem) {
    return forms.of(rule.prefix(), stem, stem.length() - rule.cut(), rule.suffix());
  }

  /** All forms of {@code word} as a stem of the sort {@code stem}, without clitics. */
  public List<String> inflected(String stem, String word) {
    return inflection.rules(stem, word).stream()
        .map(r -> r.prefix() + word.substring(0, word.length() - r.cut()) + r.suffix())
        .toList();
  }

  private void mark(String word, Feature feature) {
    if (word.indexOf(' ') < 0 && feature.within(-1L)) {
      forms.of(word).add(feature);
    } else {
      addPhrase(word, feature, null, null);
    }
  }

  private void addPhrase(
      String words, Feature feature, @Nullable CueForm cue, @Nullable NameEntry name) {
    List<String> keys = keys(words);
    if (!keys.isEmpty()) {
      forms.of(keys.get(0)).add(new Phrase(List.copyOf(keys), feature, cue, name));
    }
  }

  private static List<String> keys(String words) {
    List<String> keys = new ArrayList<>();
    for (int begin = 0; begin < words.length(); ) {
      int space = words.indexOf(' ', begin);
      int end = space < 0 ? words.length() : space;
      if (end > begin) {
        keys.add(Folding.fold(words, begin, end));
      }
      begin = end + 1;
    }
    return keys;
  }

  /** Adds words as they stand, from a table of {@code class} and {@code words}. */
  public void addWords(Table table, Map<String, Feature> classes) {
    for (Table.Row row : table.rows()) {
      Feature feature = classes.get(row.get("class"));
      if (feature == null) {
        fault(table, row, "class '" + row.get("class") + "' is none of " + classes.keySet());
        continue;
      }
      for (String word : row.words("words")) {
        addWord(word, feature);
      }
    }
  }

  private void addWord(String word, Feature feature) {
    String stem =
        switch (feature) {
          case ADJECTIVE, DEMONYM -> "adjective";
          case NOUN, MASDAR -> "noun";
          default -> "";
        };
    mark(word, feature);
    if (!stem.isEmpty() && word.indexOf(' ') < 0) {
      for (Inflection.Rule rule : inflection.rules(stem, word)) {
        form(rule, word).add(feature);
      }
    }
  }

  /** Adds verbs with their verbal nouns and participles. */
  public void addVerbs(Table table) {
    for (Table.Row row : table.rows()) {
      if (!row.get("past").isEmpty()) {
        addTense(row.get("past"), "past", Feature.VERB_PAST, null);
      }
      if (!row.get("present").isEmpty()) {
        addTense(row.get("present").substring(1), "present", Feature.VERB_PRESENT, null);
      }
      for (String masdar : row.words("masdars")) {
        addWord(masdar, Feature.MASDAR);
      }
      if (!row.get("participle").isEmpty()) {
        addParticiple(row.get("participle"), null);
      }
    }
  }

  private void addTense(String stem, String tense, Feature feature, @Nullable CueEntry cue) {
    for (Inflection.Rule rule : inflection.rules(tense, stem)) {
      Form form = form(rule, stem);
      form.add(feature);
      if (rule.person3()) {
        form.addVerb(rule.agreement());
      } else if (rule.shows().gender() == 'c') {
        form.add(Feature.FIRST_PERSON);
      }
      if (rule.person3() && cue != null) {
        Tense which = feature == Feature.VERB_PAST ? Tense.PAST : Tense.PRESENT;
        form.add(new CueForm(cue, which, rule.shows()));
      }
    }
  }

  private void addParticiple(String participle, @Nullable CueEntry cue) {
    for (Inflection.Rule rule : inflection.rules("participle", participle)) {
      Form form = form(rule, participle);
      form.add(Feature.PARTICIPLE);
      if (cue != null) {
        form.add(new CueForm(cue, Tense.PARTICIPLE, rule.shows()));
      }
    }
  }

  /** Adds cues: verbs with all their forms, nouns, prepositions; and verbs that carry a noun. */
  public void addCues(Table table) {
    for (Table.Row row : table.rows()) {
      Feature carrier = CARRIERS.get(row.get("pos"));
      if (carrier != null) {
        addCarrier(row, carrier);
        continue;
      }
      List<String> frames = List.of(row.get("frames").split(","));
      CueEntry cue = new CueEntry(row.get("id"), row.get("lemma"), row.get("act"), frames);
      cues.add(cue);
      switch (row.get("pos")) {
        case "verb" -> addCueVerb(row, cue);
        case "noun" -> addCueNoun(row, cue);
        case "prep" -> addCuePreposition(cue);
        default ->
            fault(
                table,
                row,
                "pos '" + row.get("pos") + "' is none of verb, noun, prep, carrier, arrival");
      }
    }
  }

  /** Adds words of movement: verbs with all their forms, verbal nouns, participles. */
  public void addMotions(Table table) {
    for (Table.Row row : table.rows()) {
      MotionEntry entry =
          new MotionEntry(
              row.get("id"),
              Set.copyOf(row.words("object")),
              folded(row.words("from")),
              folded(row.words("to")));
      if (entry.from().isEmpty() && entry.to().isEmpty() && entry.objects().isEmpty()) {
        fault(table, row, "a movement with neither from nor to");
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
    for (Inflection.Rule rule : inflection.rules(inflected, stem)) {
      Form form = form(rule, stem);
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

  private void addCarrier(Table.Row row, Feature carrier) {
    markForms(carrier, "past", row.get("lemma"));
    if (!row.get("present").isEmpty()) {
      markForms(carrier, "present", row.get("present").substring(1));
    }
    for (String masdar : row.words("masdar")) {
      markForms(carrier, "noun", masdar);
    }
  }

  private void markForms(Feature feature, String inflected, String stem) {
    for (Inflection.Rule rule : inflection.rules(inflected, stem)) {
      form(rule, stem).add(feature);
    }
  }

  private void addCueNoun(Table.Row row, CueEntry cue) {
    for (Inflection.Rule rule : inflection.rules("noun", cue.lemma())) {
      form(rule, cue.lemma()).add(new CueForm(cue, Tense.NOUN, rule.shows()));
    }
    for (String word : row.words("masdar")) {
      forms.of(word).add(new CueForm(cue, Tense.NOUN, Agreement.ANY));
    }
  }

  private void addCueVerb(Table.Row row, CueEntry cue) {
    addTense(cue.lemma(), "past", Feature.VERB_PAST, cue);
    if (!row.get("present").isEmpty()) {
      addTense(row.get("present").substring(1), "present", Feature.VERB_PRESENT, cue);
    }
    if (!row.get("participle").isEmpty()) {
      addParticiple(row.get("participle"), cue);
      if (cue.has("who")) {
        addDefinite(row.get("participle"), "adjective", cue);
        addDefinite(row.get("participle"), "participle", cue);
      }
    }
    for (String masdar : row.words("masdar")) {
      for (Inflection.Rule rule : inflection.rules("noun", masdar)) {
        Form form = form(rule, masdar);
        form.add(Feature.MASDAR);
        form.add(new CueForm(cue, Tense.NOUN, rule.shows()));
      }
    }
  }

  /** Adds the forms that a participle has with the article. */
  private void addDefinite(String participle, String stem, CueEntry cue) {
    for (Inflection.Rule rule : inflection.rules(stem, participle)) {
      form(rule, participle).add(new CueForm(cue, Tense.DEFINITE, rule.shows()));
    }
  }

  private void addCuePreposition(CueEntry cue) {
    CueForm form = new CueForm(cue, Tense.PREPOSITION, Agreement.ANY);
    if (cue.lemma().indexOf(' ') < 0) {
      forms.of(cue.lemma()).add(form);
    } else {
      addPhrase(cue.lemma(), Feature.PREPOSITION, form, null);
    }
  }

  /** Adds nouns that can head a source. */
  public void addHeads(Table table) {
    for (Table.Row row : table.rows()) {
      String word = row.get("word");
      String gender = row.get("gender");
      boolean person = row.get("kind").equals("person");
      boolean group = row.get("kind").equals("group"); // الأسر أكدت, الأسر أكدوا
      addHead(row, word, new Agreement(gender.charAt(0), group ? 'x' : 's'), person);
      Agreement many =
          person
              ? new Agreement('m', 'p')
              : group ? new Agreement('c', 'x') : new Agreement('f', 's');
      for (String plural : row.words("plurals")) {
        for (Inflection.Rule rule : inflection.rules("accusative", plural)) {
          setHead(form(rule, plural), row, many, true);
        }
        setHead(forms.of(plural), row, many, true);
      }
    }
    addFeminines(table);
  }

  /** After all words as written: a court (محكمة) is no female arbitrator. */
  private void addFeminines(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.get("gender").equals("mf")) {
        boolean person = row.get("kind").equals("person");
        addHead(row, row.get("word") + FEMININE, new Agreement('f', 's'), person);
      }
    }
  }

  private void addHead(Table.Row row, String word, Agreement singular, boolean person) {
    if (word.indexOf(' ') >= 0) {
      addPhrase(word, Feature.TITLE_PREFIX, null, nameOf(row, word));
      return;
    }
    if (word.length() <= SHORTEST_INFLECTED) {
      setHead(forms.of(word), row, singular, false);
      return;
    }
    for (Inflection.Rule rule : inflection.rules("noun", word)) {
      boolean plural = rule.shows().number() != 's';
      boolean two = rule.shows().number() == 'd'; // الجانبان, الهيئتان
      Agreement many =
          person
              ? new Agreement(rule.shows().gender(), 'p')
              : two ? rule.shows() : new Agreement('f', 's');
      setHead(form(rule, word), row, plural ? many : singular, plural);
    }
  }

  private static NameEntry nameOf(Table.Row row, String word) {
    return new NameEntry(row.get("id"), word, row.get("kind"), row.get("identified"));
  }

  private static void setHead(Form form, Table.Row row, Agreement agreement, boolean plural) {
    if (form.head == null || (form.head.plural() && !plural)) {
      String kind = row.get("kind");
      boolean many = plural || kind.equals("group") && row.get("word").endsWith(PLURAL);
      form.head =
          new HeadForm(
              row.get("id"),
              Folding.fold(row.get("word")),
              plural && kind.equals("person") ? "group" : kind,
              row.get("identified"),
              agreement,
              many);
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
        mark(entry.name(), Feature.CAPITAL);
      }
      for (String word : row.values("demonym")) {
        addWord(word, Feature.DEMONYM);
      }
    }
  }

  private void addName(String name, Feature feature, NameEntry entry) {
    addPhrase(name.replace(".", " . ").strip(), feature, null, entry);
    if (name.indexOf(' ') < 0 && !entry.ambiguous()) {
      mark(name, feature);
    }
  }

  private void fault(Table table, Table.Row row, String what) {
    faults.add(table.file() + ":" + row.line() + ": " + what);
  }
}
