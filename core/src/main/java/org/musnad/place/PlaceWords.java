package org.musnad.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.data.Table;
import org.musnad.text.Folding;

/** The words around a name that tell that it is a place's, and of which sort. Immutable. */
final class PlaceWords {

  /** What a noun says of the name that it stands before. */
  enum Head {
    /** {@code مدينة}: what follows is a settlement, known or not. */
    TOWN,
    /** {@code محافظة}: a part of a country. */
    REGION,
    /** {@code حي}: a part of a city. */
    QUARTER,
    /** {@code نهر}, {@code بحر}: no settlement. */
    NATURE,
    /** {@code معسكر}, {@code معبر}: a site that bears a name. */
    SITE,
    /** {@code منطقة}: anything; only a proper name makes it a place. */
    VAGUE,
    /** {@code جبل}, {@code تبة}: as {@link #NATURE}, but of any name. */
    HEIGHT
  }

  /** What else a word can be. */
  enum Sense {
    /** {@code شمال}: only a place can follow. */
    AROUND,
    /** {@code في}, {@code إلى}: a place may follow. */
    WITHIN,
    /** {@code عاصمة}. */
    CAPITAL,
    /** {@code مملكة}. */
    KINGDOM,
    /** {@code أبو}, {@code سان}: the first word of names of several words. */
    BEGINS,
    /** {@code أمير}: an office of a place. */
    POSSESSOR,
    /** {@code دوري}: makes another name of the name after it. */
    HOST,
    /** {@code مسقط رأسه}: a name and the word after it that are another word; the name too. */
    IDIOM,
    /** {@code غير}: before an adjective. */
    BEFORE_ADJECTIVE,
    /** The code of a country where names are spelt in one way. */
    ARAB
  }

  private static final int HEADS = Head.values().length;

  /** For each folded word a bit for each head and sense. */
  private final Map<String, Integer> bits;

  private PlaceWords(Map<String, Integer> bits) {
    this.bits = bits;
  }

  static PlaceWords read(ImageReader in) {
    return new PlaceWords(in.map(ImageReader::number));
  }

  void write(ImageWriter out) {
    out.map(bits, ImageWriter::number);
  }

  PlaceWords(Table table, List<String> faults) {
    this(new HashMap<>());
    for (Table.Row row : table.rows()) {
      int bit = bit(row.get("class"));
      if (bit == 0) {
        faults.add(table.at(row) + ": no class of place words: " + row.get("class"));
      }
      for (String word : row.words("words")) {
        String key = Folding.fold(word);
        bits.merge(key, bit, (a, b) -> a | b);
        if (key.indexOf(' ') > 0) { // so that most words need not be put together with the next
          bits.merge(key.substring(0, key.indexOf(' ')), bit, (a, b) -> a | b);
        }
      }
    }
  }

  private static int bit(String name) {
    for (Head head : Head.values()) {
      if (name.equals("head-" + head.name().toLowerCase(Locale.ROOT))) {
        return 1 << head.ordinal();
      }
    }
    for (Sense sense : Sense.values()) {
      if (name.equals(sense.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return 1 << HEADS + sense.ordinal();
      }
    }
    return 0;
  }

  /** What the folded noun says of a name after it, or null. */
  @Nullable Head head(String key) {
    int heads = bits.getOrDefault(key, 0) & (1 << HEADS) - 1;
    return heads == 0 ? null : Head.values()[Integer.numberOfTrailingZeros(heads)];
  }

  /** Whether the folded word has that sense. */
  boolean is(Sense sense, String key) {
    return (bits.getOrDefault(key, 0) & 1 << HEADS + sense.ordinal()) != 0;
  }

  /** Whether the folded word is a noun that alone can be a place: "capital", "kingdom". */
  boolean describes(String key) {
    return is(Sense.CAPITAL, key) || is(Sense.KINGDOM, key);
  }

  /** Whether the table has the folded word at all. */
  boolean has(String key) {
    return bits.containsKey(key);
  }
}
