package org.musnad.movement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/** Words that tell where one can go, what has not happened, and how many. Immutable. */
public final class MovementWords {
  private static final Set<String> CLASSES =
      Set.of(
          "place",
          "web",
          "figurative",
          "rank",
          "ordinal",
          "near",
          "beside",
          "covering",
          "measured",
          "direction",
          "hypothetical",
          "vague",
          "twice",
          "counted");

  private final Map<String, Set<String>> classes;
  private final Map<String, Long> numbers;

  private MovementWords(Map<String, Set<String>> classes, Map<String, Long> numbers) {
    this.classes = classes;
    this.numbers = numbers;
  }

  /** Reads what {@link #write} wrote. */
  public static MovementWords read(ImageReader in) {
    return new MovementWords(in.map(ImageReader::set), in.map(ImageReader::bits));
  }

  /** Writes all of it. */
  public void write(ImageWriter out) {
    out.map(classes, ImageWriter::set);
    out.map(numbers, ImageWriter::bits);
  }

  /**
   * Reads the tables.
   *
   * @param words see the head of each class there
   * @param quantities number words with their values
   * @param faults where faults are noted
   */
  public MovementWords(Table words, Table quantities, List<String> faults) {
    this(new HashMap<>(), new HashMap<>());
    for (Table.Row row : words.rows()) {
      String name = row.get("class");
      if (!CLASSES.contains(name)) {
        faults.add(words.at(row) + ": no class of movement words: " + name);
      }
      Set<String> keys = classes.computeIfAbsent(name, c -> new HashSet<>());
      row.words("words").forEach(word -> keys.add(Folding.fold(word)));
    }
    for (Table.Row row : quantities.rows()) {
      try {
        long value = Long.parseLong(row.get("value"));
        row.words("words").forEach(word -> numbers.put(Folding.fold(word), value));
      } catch (NumberFormatException e) {
        faults.add(quantities.at(row) + ": no number: " + row.get("value"));
      }
    }
  }

  /** Whether the folded noun names something that one can go to. */
  boolean place(String key) {
    return is("place", key);
  }

  /** Whether the folded word, after a noun for a place, says that it is one on the net. */
  boolean web(String key) {
    return is("web", key);
  }

  /** Whether the folded noun is a place only where the article or a place's name makes it one. */
  boolean figurative(String key) {
    return is("figurative", key);
  }

  /** Whether the folded noun is a rank before an ordinal, where nobody goes. */
  boolean rank(String key) {
    return is("rank", key);
  }

  /** Whether the folded word is an ordinal. */
  boolean ordinal(String key) {
    return is("ordinal", key);
  }

  /** Whether the folded word, before "from", tells how near something is, not where from. */
  boolean near(String key) {
    return is("near", key);
  }

  /** Whether the folded word, before li, tells what something lies beside or belongs to. */
  boolean beside(String key) {
    return is("beside", key);
  }

  /** Whether the folded verb tells what a journey takes in. */
  boolean covering(String key) {
    return is("covering", key);
  }

  /** Whether the folded noun is something measured or seen, that reaches but does not go. */
  boolean measured(String key) {
    return is("measured", key);
  }

  /** Whether the folded noun is a point of the compass. */
  boolean direction(String key) {
    return is("direction", key);
  }

  /** Whether the folded word, before a word of movement, says that it has not happened. */
  boolean hypothetical(String key) {
    return is("hypothetical", key);
  }

  /** Whether the folded word, without a number before it, says no number: "thousands". */
  boolean vague(String key) {
    return is("vague", key);
  }

  /** Whether the folded number word means twice its value where it begins the number. */
  boolean twice(String key) {
    return is("twice", key);
  }

  /** Whether the folded noun has only a dual that ends in {@code -an} or {@code -ayn}. */
  boolean counted(String key) {
    return is("counted", key);
  }

  private boolean is(String name, String key) {
    return classes.getOrDefault(name, Set.of()).contains(key);
  }

  /** The value of a folded number word, or null. */
  @Nullable Long number(String key) {
    return numbers.get(key);
  }
}
