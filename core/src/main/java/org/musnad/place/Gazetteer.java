package org.musnad.place;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;
import org.musnad.lexicon.Domain;
import org.musnad.lexicon.Word;
import org.musnad.text.Letters;

/**
 * Places by their Arabic names. Immutable; gathered by {@link GazetteerBuilder}.
 *
 * <p>Names are found by their first word, folded, and compared word by word; so a text of any
 * length is looked through once.
 */
public final class Gazetteer {
  private static final int BITS = 16;
  private static final int SECONDS = 1 << 18;

  /** No more letters of conjunction and preposition stand before a name. */
  private static final int MOST_CLITICS = 2;

  private final Map<String, Names> byFirst;

  /** Whether any name begins with letters of that hash: most words are no names, and soon told. */
  private final BitSet beginnings;

  /** Whether any name has a second word of that hash. */
  private final BitSet seconds;

  private final Map<String, List<Name>> loose;

  /** Whether {@link #loose} has a name of that hash. */
  private final BitSet spellings;

  private final Countries countries;
  private final PlaceWords words;

  private Gazetteer(ImageReader in) {
    byFirst = in.map(Names::read);
    loose = in.map(Name::readAll);
    countries = Countries.read(in);
    beginnings = in.bitSet();
    seconds = in.bitSet();
    spellings = in.bitSet();
    words = PlaceWords.read(in);
  }

  /** Reads a gazetteer that {@link GazetteerBuilder#write} wrote. */
  public static Gazetteer read(ImageReader in) {
    return new Gazetteer(in);
  }

  static void write(
      ImageWriter out,
      Map<String, Names> byFirst,
      Map<String, List<Name>> loose,
      Countries countries) {
    BitSet beginnings = new BitSet(1 << BITS);
    BitSet seconds = new BitSet(SECONDS);
    BitSet spellings = new BitSet(SECONDS);
    loose.keySet().forEach(key -> spellings.set(key.hashCode() & SECONDS - 1));
    byFirst.keySet().forEach(key -> beginnings.set(hash(key, 0)));
    for (Names names : byFirst.values()) {
      names.bySecond().keySet().forEach(key -> seconds.set(key.hashCode() & SECONDS - 1));
    }
    out.map(byFirst, (each, names) -> names.write(each));
    out.map(loose, Name::writeAll);
    countries.write(out);
    out.words(beginnings.toLongArray());
    out.words(seconds.toLongArray());
    out.words(spellings.toLongArray());
  }

  /** Of the first three letters from {@code from} on. */
  private static int hash(String key, int from) {
    int hash = key.charAt(from);
    int end = Math.min(key.length(), from + 3);
    for (int i = from + 1; i < end; i++) {
      hash = hash * 31 + key.charAt(i);
    }
    return hash & (1 << BITS) - 1;
  }

  /** Which tables have a word, as far as places go. */
  public Map<Domain, Predicate<Word>> domains() {
    return Map.of(
        Domain.PLACE_NOUN, word -> words.has(word.stem()),
        Domain.PLACE_HEAD, word -> words.head(word.stem()) != null,
        Domain.PLACE_DESCRIPTION, word -> words.describes(word.stem()),
        Domain.PLACE_NAME, word -> begins(word.key(), false),
        Domain.PLACE_ALONE, word -> begins(word.key(), true),
        Domain.PLACE_REST, word -> seconds.get(word.key().hashCode() & SECONDS - 1));
  }

  /** Whether a name begins with, or is, the folded word, whatever of it may be clitics. */
  private boolean begins(String key, boolean alone) {
    for (int clitics = 0; clitics <= MOST_CLITICS && clitics < key.length(); clitics++) {
      boolean li = key.charAt(clitics) == Letters.LI; // the article may have lost its alif
      if (mayBegin(key, clitics) && has(key.substring(clitics), alone)
          || li && has(Letters.ALIF + key.substring(clitics), alone)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String key, boolean alone) {
    Names names = byFirst.get(key);
    return names != null && !(alone && names.alone().isEmpty());
  }

  /** Whether a name may begin with the letters of {@code key} from {@code from} on. */
  boolean mayBegin(String key, int from) {
    return key.length() > from && beginnings.get(hash(key, from));
  }

  /** The names that begin with the folded word {@code key}, or null. */
  @Nullable Names beginningWith(String key) {
    return byFirst.get(key);
  }

  /**
   * The names that begin with one word.
   *
   * @param alone those of that word only
   * @param bySecond those of more words, by the second, the longest first
   */
  record Names(List<Name> alone, Map<String, List<Name>> bySecond) {

    static Names read(ImageReader in) {
      return new Names(Name.readAll(in), in.map(Name::readAll));
    }

    void write(ImageWriter out) {
      Name.writeAll(out, alone);
      out.map(bySecond, Name::writeAll);
    }

    /** Those that go on with {@code word}. */
    List<Name> next(Word word) {
      return bySecond.isEmpty() || !word.may(Domain.PLACE_REST)
          ? List.of()
          : bySecond.getOrDefault(word.key(), List.of());
    }
  }

  /**
   * The names spelt like two folded words but for letters that newsrooms vary.
   *
   * @param second the second word, or nothing where there is but one
   */
  List<Name> spelledLike(String first, String second) {
    return spellings.get(GazetteerBuilder.skeletonHash(first, second) & SECONDS - 1)
        ? loose.getOrDefault(GazetteerBuilder.skeleton(List.of(first, second)), List.of())
        : List.of();
  }

  /** The code of the country whose people the folded adjective names, or null. */
  @Nullable String countryOf(String demonym) {
    return countries.demonyms().get(GazetteerBuilder.adjective(demonym));
  }

  /** The capital of a country, by its code, or null. */
  @Nullable Entry capital(String country) {
    return countries.capitals().get(country);
  }

  /** The countries that can be called the kingdom and no more, in the order of the table. */
  List<Entry> kingdoms() {
    return countries.kingdoms();
  }

  /** The words that tell that a name is a place's. */
  PlaceWords words() {
    return words;
  }

  /**
   * What is known of countries.
   *
   * @param demonyms codes by the folded adjectives of their people
   * @param capitals capitals by codes
   * @param kingdoms those that can be called the kingdom and no more
   */
  record Countries(
      Map<String, String> demonyms, Map<String, Entry> capitals, List<Entry> kingdoms) {

    static Countries read(ImageReader in) {
      return new Countries(
          in.map(ImageReader::text), in.map(Countries::entry), in.list(Countries::entry));
    }

    private static Entry entry(ImageReader in) {
      return in.shared(Entry::read);
    }

    void write(ImageWriter out) {
      out.map(demonyms, ImageWriter::text);
      out.map(capitals, Countries::write);
      out.list(kingdoms, Countries::write);
    }

    private static void write(ImageWriter out, Entry entry) {
      out.shared(entry, (each, item) -> item.write(each));
    }
  }
}
