package org.musnad.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/**
 * The words of {@code calendar.tsv}, which are found with all that can be written to them:
 * conjunction, preposition, article. Not to be changed once it is shared.
 */
final class TimeWords {

  /**
   * A word of the table.
   *
   * @param order its place in the table
   * @param sense what it means with nothing written to it
   */
  private record Bare(int order, TimeWord.Sense sense) {}

  /** A {@link Bare} with what is written to it. */
  private record Use(int order, TimeWord.Sense sense) {}

  /** The words without and with the article, by their keys without it. */
  private final Map<String, List<Bare>> bares;

  private final Map<String, List<Bare>> definites;
  private int count;

  private final Map<String, Integer> classes;

  /** By class, what newsrooms write to a word of it without a space: {@code شهرجويلية}. */
  private final Map<String, String> glued = new HashMap<>();

  private final List<String> symbols;
  private final StringBuilder conjunctions = new StringBuilder();
  private final StringBuilder prepositions = new StringBuilder();
  private String article = "";
  private String articleAfterLi = "";

  private TimeWords(ImageReader in) {
    bares = in.map(TimeWords::readAll);
    definites = in.map(TimeWords::readAll);
    classes = in.map(ImageReader::number);
    symbols = in.texts();
    conjunctions.append(in.text());
    prepositions.append(in.text());
    article = in.text();
    articleAfterLi = in.text();
  }

  static TimeWords read(ImageReader in) {
    return new TimeWords(in);
  }

  private static List<Bare> readAll(ImageReader in) {
    return in.list(
        each -> {
          int order = each.number();
          return new Bare(
              order,
              new TimeWord.Sense(
                  each.number(), each.signed(), each.flag(), 0, false, (char) 0, each.texts()));
        });
  }

  void write(ImageWriter out) {
    out.map(bares, TimeWords::writeAll);
    out.map(definites, TimeWords::writeAll);
    out.map(classes, ImageWriter::number);
    out.texts(symbols);
    out.text(conjunctions.toString());
    out.text(prepositions.toString());
    out.text(article);
    out.text(articleAfterLi);
  }

  private static void writeAll(ImageWriter out, List<Bare> bares) {
    out.list(
        bares,
        (each, bare) -> {
          each.number(bare.order());
          each.number(bare.sense().type());
          each.signed(bare.sense().value());
          each.flag(bare.sense().definite());
          each.texts(bare.sense().rest());
        });
  }

  /**
   * Reads the words.
   *
   * @param table the table of classes, values and words
   * @param clitics the table of what is written together with a word
   * @param faults where faults are noted
   */
  TimeWords(Table table, Table clitics, List<String> faults) {
    bares = new HashMap<>();
    definites = new HashMap<>();
    classes = new HashMap<>();
    symbols = new ArrayList<>();
    clitics.rows().forEach(this::addClitic);
    for (Table.Row row : table.rows()) {
      if (row.get("class").equals("glued")) {
        row.words("words").forEach(word -> glued.put(row.get("value"), Folding.fold(word)));
        continue;
      }
      int type = classes.computeIfAbsent(row.get("class"), name -> classes.size());
      if (type >= Classes.MOST) {
        faults.add(table.file() + ":" + row.line() + ": more than " + Classes.MOST + " classes");
        return;
      }
      int value = value(row.get("value"));
      for (String words : row.words("words")) {
        addWords(words, type, value, row.get("article").equals("may"));
        String before = glued.get(row.get("class"));
        if (before != null) {
          addWords(before + words, type, value, false);
        }
      }
    }
  }

  private void addClitic(Table.Row row) {
    String form = Folding.fold(row.get("form"));
    switch (row.get("class")) {
      case "conjunction" -> conjunctions.append(form);
      case "preposition" -> prepositions.append(form);
      case "article" -> article = form;
      case "article-li" -> articleAfterLi = form;
      default -> {}
    }
  }

  private int value(String word) {
    if (word.isEmpty()) {
      return 0;
    }
    Integer value = known(word);
    if (value != null) {
      return value;
    }
    symbols.add(word);
    return symbols.size() - 1;
  }

  /**
   * The number that a value stands for: a number as it is, a unit by its place among units, any
   * other word by its place among those of the table; null where the table has no such word.
   */
  @Nullable Integer known(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (word.chars().allMatch(c -> c == '-' || Character.isDigit(c))) {
      return Integer.valueOf(word);
    }
    for (Unit unit : Unit.values()) {
      if (unit.name().toLowerCase(Locale.ROOT).equals(lower)) {
        return unit.ordinal();
      }
    }
    for (int i = 0; i < symbols.size(); i++) {
      if (symbols.get(i).toLowerCase(Locale.ROOT).equals(lower)) {
        return i;
      }
    }
    return null;
  }

  /** The word of the table that a value stands for. */
  String symbol(int value) {
    return symbols.get(value);
  }

  private void addWords(String words, int type, int value, boolean mayBeDefinite) {
    List<String> keys = new ArrayList<>();
    for (String word : words.split(" ")) {
      keys.add(Folding.fold(word));
    }
    String first = keys.get(0);
    List<String> rest = List.copyOf(keys.subList(1, keys.size()));
    if (first.startsWith(article) && first.length() > article.length() + 1) {
      add(first.substring(article.length()), true, type, value, true, rest);
      return;
    }
    add(first, false, type, value, false, rest);
    if (mayBeDefinite) {
      add(first, true, type, value, true, rest);
    }
  }

  private void add(
      String bare, boolean the, int type, int value, boolean definite, List<String> rest) {
    TimeWord.Sense sense = new TimeWord.Sense(type, value, definite, 0, false, (char) 0, rest);
    (the ? definites : bares)
        .computeIfAbsent(bare, key -> new ArrayList<>(2))
        .add(new Bare(count++, sense));
  }

  /** What the word with that folded key can mean, or null. */
  @Nullable TimeWord find(String key) {
    List<Use> uses = uses(key);
    if (uses.isEmpty()) {
      return null;
    }
    uses.sort(
        Comparator.comparingInt(Use::order)
            .thenComparing(use -> use.sense().and())
            .thenComparing(use -> use.sense().preposition() != 0));
    TimeWord word = new TimeWord();
    uses.forEach(use -> word.add(use.sense()));
    return word;
  }

  /** Every way to take conjunction, preposition and article off {@code key}. */
  private List<Use> uses(String key) {
    List<Use> uses = new ArrayList<>(2);
    afterConjunction(key, 0, uses);
    if (key.length() > 1 && conjunctions.indexOf(key.substring(0, 1)) >= 0) {
      afterConjunction(key.substring(1), 1, uses);
    }
    return uses;
  }

  private void afterConjunction(String key, int and, List<Use> uses) {
    addUses(key, and, (char) 0, 0, uses);
    if (key.length() > 1 && prepositions.indexOf(key.substring(0, 1)) >= 0) {
      char preposition = key.charAt(0);
      if (preposition != articleAfterLi.charAt(0)) {
        addUses(key.substring(1), and, preposition, 1, uses);
        return;
      }
      addPlain(key.substring(1), and, preposition, 1, uses);
      if (key.startsWith(articleAfterLi)) { // in لل the preposition cannot be cut off the article
        addDefinite(key.substring(articleAfterLi.length()), and, preposition, 0, uses);
      }
    }
  }

  private void addUses(String key, int and, char preposition, int prefix, List<Use> uses) {
    addPlain(key, and, preposition, prefix, uses);
    if (key.startsWith(article)) {
      addDefinite(key.substring(article.length()), and, preposition, prefix, uses);
    }
  }

  private void addPlain(String key, int and, char preposition, int prefix, List<Use> uses) {
    addAll(bares.getOrDefault(key, List.of()), and, preposition, prefix, uses);
  }

  private void addDefinite(String key, int and, char preposition, int prefix, List<Use> uses) {
    addAll(definites.getOrDefault(key, List.of()), and, preposition, prefix, uses);
  }

  private static void addAll(
      List<Bare> bares, int and, char preposition, int prefix, List<Use> uses) {
    for (Bare bare : bares) {
      TimeWord.Sense sense = bare.sense();
      uses.add(
          new Use(
              bare.order(),
              new TimeWord.Sense(
                  sense.type(),
                  sense.value(),
                  sense.definite(),
                  and + prefix,
                  and > 0,
                  preposition,
                  sense.rest())));
    }
  }

  /** The number of a class, or null where the table has none of that name. */
  @Nullable Integer type(String name) {
    return classes.get(name);
  }

  /** The number of a class, or one that no word has. */
  int typeOrNone(String name) {
    Integer type = type(name);
    return type == null ? Classes.NONE : type;
  }
}
