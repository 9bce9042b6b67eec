package org.musnad.movement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/** Words that tell where one can go, what has not happened, and how many. Immutable. */
public final class MovementWords {
  /** What a word can be; the classes of {@code movement-words.tsv}. */
  private enum Kind {
    PLACE,
    WEB,
    FIGURATIVE,
    RANK,
    ORDINAL,
    NEAR,
    BESIDE,
    COVERING,
    MEASURED,
    DIRECTION,
    HYPOTHETICAL,
    VAGUE,
    TWICE,
    COUNTED
  }

  /** For each folded word a bit for each of its kinds. */
  private final Map<String, Integer> kinds;

  private final Map<String, Long> numbers;

  private MovementWords(Map<String, Integer> kinds, Map<String, Long> numbers) {
    this.kinds = kinds;
    this.numbers = numbers;
  }

  /** Reads what {@link #write} wrote. */
  public static MovementWords read(ImageReader in) {
    return new MovementWords(in.map(ImageReader::number), in.map(ImageReader::bits));
  }

  /** Writes all of it. */
  public void write(ImageWriter out) {
    out.map(kinds, ImageWriter::number);
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
      int kind = bit(row.get("class"));
      if (kind == 0) {
        faults.add(words.at(row) + ": no class of movement words: " + row.get("class"));
      }
      row.words("words").forEach(word -> kinds.merge(Folding.fold(word), kind, (a, b) -> a | b));
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

  private static int bit(String name) {
    for (Kind kind : Kind.values()) {
      if (name.equals(kind.name().toLowerCase(Locale.ROOT))) {
        return 1 << kind.ordinal();
      }
    }
    return 0;
  }

  /** Whether the folded noun names something that one can go to. */
  boolean place(String key) {
    return is(Kind.PLACE, key);
  }

  /** Whether the folded word, after a noun for a place, says that it is one on the net. */
  boolean web(String key) {
    return is(Kind.WEB, key);
  }

  /** Whether the folded noun is a place only where the article or a place's name makes it one. */
  boolean figurative(String key) {
    return is(Kind.FIGURATIVE, key);
  }

  /** Whether the folded noun is a rank before an ordinal, where nobody goes. */
  boolean rank(String key) {
    return is(Kind.RANK, key);
  }

  /** Whether the folded word is an ordinal. */
  boolean ordinal(String key) {
    return is(Kind.ORDINAL, key);
  }

  /** Whether the folded word, before "from", tells how near something is, not where from. */
  boolean near(String key) {
    return is(Kind.NEAR, key);
  }

  /** Whether the folded word, before li, tells what something lies beside or belongs to. */
  boolean beside(String key) {
    return is(Kind.BESIDE, key);
  }

  /** Whether the folded verb tells what a journey takes in. */
  boolean covering(String key) {
    return is(Kind.COVERING, key);
  }

  /** Whether the folded noun is something measured or seen, that reaches but does not go. */
  boolean measured(String key) {
    return is(Kind.MEASURED, key);
  }

  /** Whether the folded noun is a point of the compass. */
  boolean direction(String key) {
    return is(Kind.DIRECTION, key);
  }

  /** Whether the folded word, before a word of movement, says that it has not happened. */
  boolean hypothetical(String key) {
    return is(Kind.HYPOTHETICAL, key);
  }

  /** Whether the folded word, without a number before it, says no number: "thousands". */
  boolean vague(String key) {
    return is(Kind.VAGUE, key);
  }

  /** Whether the folded number word means twice its value where it begins the number. */
  boolean twice(String key) {
    return is(Kind.TWICE, key);
  }

  /** Whether the folded noun has only a dual that ends in {@code -an} or {@code -ayn}. */
  boolean counted(String key) {
    return is(Kind.COUNTED, key);
  }

  private boolean is(Kind kind, String key) {
    return (kinds.getOrDefault(key, 0) & 1 << kind.ordinal()) != 0;
  }

  /** The value of a folded number word, or null. */
  @Nullable Long number(String key) {
    return numbers.get(key);
  }
}
