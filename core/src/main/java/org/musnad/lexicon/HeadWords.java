package org.musnad.lexicon;

import java.util.Map;
import org.musnad.data.Table;
import org.musnad.text.Folding;
import org.musnad.text.Letters;

/** Adds the words of {@code source-heads.tsv} to a lexicon: nouns that can head a source. */
final class HeadWords {
  private static final int SHORTEST_INFLECTED = 2;

  private final InflectedWords words;
  private final Map<String, Integer> traits;

  /**
   * A way to add nouns.
   *
   * @param traits the bits of the traits of those, in the singular, that have some
   */
  HeadWords(InflectedWords words, Map<String, Integer> traits) {
    this.words = words;
    this.traits = traits;
  }

  /** Adds nouns that can head a source. */
  void add(Table table) {
    for (Table.Row row : table.rows()) {
      String word = row.get("word");
      String gender = row.get("gender");
      boolean person = row.get("kind").equals("person");
      boolean group = row.get("kind").equals("group"); // الأسر أكدت, الأسر أكدوا
      addHead(row, word, new Agreement(gender.charAt(0), group ? 'x' : 's'), person);
      Agreement many = person ? Agreement.THEY : group ? Agreement.ANY : Agreement.SHE;
      for (String plural : row.words("plurals")) {
        for (Inflection.Rule rule : words.rules("accusative", plural)) {
          setHead(words.form(rule, plural), row, many, true);
        }
        setHead(words.of(plural), row, many, true);
      }
    }
    addFeminines(table);
  }

  /** After all words as written: a court (محكمة) is no female arbitrator. */
  private void addFeminines(Table table) {
    for (Table.Row row : table.rows()) {
      if (row.get("gender").equals("mf")) {
        boolean person = row.get("kind").equals("person");
        addHead(row, row.get("word") + Letters.TA_MARBUTA, Agreement.SHE, person);
      }
    }
  }

  private void addHead(Table.Row row, String word, Agreement singular, boolean person) {
    if (word.indexOf(' ') >= 0) {
      words.addPhrase(word, Feature.TITLE_PREFIX, null, nameOf(row, word));
      return;
    }
    if (word.length() <= SHORTEST_INFLECTED) {
      setHead(words.of(word), row, singular, false);
      return;
    }
    for (Inflection.Rule rule : words.rules("noun", word)) {
      boolean plural = rule.shows().number() != 's';
      boolean two = // الجانبان, الهيئتان; of bodies الجانبين too
          rule.shows().number() == 'd' || rule.suffix().equals(Letters.OBLIQUE_PLURAL);
      Agreement many =
          person
              ? new Agreement(rule.shows().gender(), 'p')
              : two ? new Agreement(rule.shows().gender(), 'd') : Agreement.SHE;
      setHead(words.form(rule, word), row, plural ? many : singular, plural);
    }
  }

  private static NameEntry nameOf(Table.Row row, String word) {
    return new NameEntry(row.get("id"), word, row.get("kind"), row.get("identified"));
  }

  private void setHead(Form form, Table.Row row, Agreement agreement, boolean plural) {
    if (form.head == null || (form.head.plural() && !plural)) {
      String kind = row.get("kind");
      boolean many =
          plural || kind.equals("group") && row.get("word").endsWith(Letters.NOMINATIVE_PLURAL);
      String lemma = Folding.fold(row.get("word"));
      boolean woman = agreement.gender() == 'f' && row.get("gender").equals("mf");
      form.head =
          new HeadForm(
              row.get("id"),
              woman && !plural ? lemma + Letters.HA : lemma, // المحامية is not المحامي سالم
              plural && kind.equals("person") ? "group" : kind,
              row.get("identified"),
              agreement,
              many,
              traits.getOrDefault(row.get("word"), 0));
    }
  }
}
