package org.musnad.name;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;
import org.musnad.text.Folding;

/** Words that tell from around what a name names. Immutable. */
public final class Contexts {

  /** What such a word tells; the classes of {@code name-contexts.tsv}. */
  enum Hint {
    /** What follows names a thing that is called after somebody: {@code شارع}. */
    FACILITY,
    /** What follows names a place, though people are called so too: {@code قرية}. */
    LAND,
    /** What follows can name a make or model: {@code سيارة}. */
    MAKE,
    /** What follows is a body's house: {@code مبنى}. */
    BUILDING,
    /** Sport is spoken of: {@code مباراة}. */
    SPORT,
    /** A side follows, at once or after a preposition: {@code فاز على}. */
    MATCH,
    /** A side follows: {@code لاعب}. */
    SIDE,
    /** An outlet follows: {@code مراسل}. */
    CREW,
    /** An outlet can follow that something was said to: {@code تصريح}. */
    SAID,
    /** A group follows: {@code قادة}. */
    MEMBER,
    /** Which part of a place follows: {@code شمال}. */
    DIRECTION,
    /** A body follows that speaks through somebody: {@code باسم}. */
    NAMES,
    /** A company follows: {@code سهم}. */
    SHARE
  }

  private final Map<Hint, Set<String>> words = new EnumMap<>(Hint.class);

  /** Adjectives of nations, without the article. */
  private final Set<String> nations;

  private Contexts(Supplier<Set<String>> sets) {
    for (Hint hint : Hint.values()) {
      words.put(hint, sets.get());
    }
    nations = sets.get();
  }

  static Contexts read(ImageReader in) {
    return new Contexts(in::set);
  }

  void write(ImageWriter out) {
    words.values().forEach(out::set);
    out.set(nations);
  }

  /**
   * Reads the words, and notes faults.
   *
   * @param table the words
   * @param places the gazetteer of places, for the adjectives of nations
   * @param faults where faults are noted
   */
  public static Contexts of(Table table, Table places, List<String> faults) {
    Contexts contexts = new Contexts(HashSet::new);
    for (Table.Row row : places.rows()) {
      if (row.get("type").equals("country")) {
        row.values("demonym").forEach(d -> contexts.nations.add(Folding.fold(d)));
      }
    }
    for (Table.Row row : table.rows()) {
      String kind = row.get("class").toUpperCase(Locale.ROOT);
      Set<String> hinted = null;
      for (Hint hint : Hint.values()) {
        hinted = hint.name().equals(kind) ? contexts.words.get(hint) : hinted;
      }
      if (hinted == null) {
        faults.add(table.at(row) + ": no class '" + row.get("class") + "'");
        continue;
      }
      for (String word : row.words("words")) {
        hinted.add(Folding.fold(word));
      }
    }
    return contexts;
  }

  /** Whether {@code word} says of which nation a club is: {@code العماني}. */
  boolean nation(Word word) {
    return word.definite() && nations.contains(word.stem());
  }

  /** Whether {@code word} gives any hint. */
  boolean hints(Word word) {
    for (Hint hint : Hint.values()) {
      if (is(hint, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code word}, with its article but without other clitics, gives that hint. */
  boolean is(Hint hint, Word word) {
    if (!word.may(hint == Hint.SPORT ? Domain.SPORT : Domain.HINT)) {
      return false;
    }
    Set<String> hinted = words.get(hint);
    boolean clitics = (word.preposition() != 0 || word.conjunction()) && !word.pronoun();
    return hinted.contains(word.key()) || clitics && hinted.contains(NameWords.whole(word));
  }
}
