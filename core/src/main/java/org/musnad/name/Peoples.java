package org.musnad.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;
import org.musnad.text.Folding;
import org.musnad.text.Letters;

/** Peoples and communities of faith, and the nouns before names of tribes. Immutable. */
public final class Peoples {
  /** The main name of each people by all its names, folded and with their article. */
  private final Map<String, String> names;

  private final Set<String> tribes;
  private final Set<String> families;

  private Peoples(Map<String, String> names, Set<String> tribes, Set<String> families) {
    this.names = names;
    this.tribes = tribes;
    this.families = families;
  }

  static Peoples read(ImageReader in) {
    return new Peoples(in.map(ImageReader::text), in.set(), in.set());
  }

  void write(ImageWriter out) {
    out.map(names, ImageWriter::text);
    out.set(tribes);
    out.set(families);
  }

  /** Reads the table, and notes faults. */
  public Peoples(Table table, List<String> faults) {
    this(new HashMap<>(), new HashSet<>(), new HashSet<>());
    for (Table.Row row : table.rows()) {
      List<String> words = row.words("words").stream().map(Folding::fold).toList();
      switch (row.get("class")) {
        case "people" -> words.forEach(w -> names.put(w, row.words("words").get(0)));
        case "tribe" -> tribes.addAll(words);
        case "family" -> families.addAll(words);
        default -> faults.add(table.at(row) + ": no class '" + row.get("class") + "'");
      }
    }
  }

  /** The main name of the people that {@code word} names, or null. */
  @Nullable String people(Word word) {
    return word.may(Domain.PEOPLE) && word.definite() && !word.pronoun()
        ? names.get(NameWords.whole(word))
        : null;
  }

  /** The stems of all names of peoples. */
  Set<String> stems() {
    Set<String> stems = new HashSet<>();
    names.keySet().forEach(name -> stems.add(Letters.article(name) ? name.substring(2) : name));
    return stems;
  }

  /** Whether the name of a tribe follows {@code word}: {@code عشيرة}. */
  boolean tribe(Word word) {
    return word.may(Domain.KIN)
        && !word.definite()
        && !word.pronoun()
        && tribes.contains(word.stem());
  }

  /** Whether the name of a family can follow {@code word}: {@code عائلة}. */
  boolean family(Word word) {
    return word.may(Domain.KIN)
        && !word.definite()
        && !word.pronoun()
        && families.contains(word.stem());
  }
}
