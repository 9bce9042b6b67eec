package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * The phrases that begin with one word. Common words begin hundreds of them, so that they are found
 * by their second word. Immutable.
 */
public final class Phrases {
  /** Of a word that begins none. */
  public static final Phrases NONE = new Phrases(List::of, List.of(), Map.of(), 0);

  private final Supplier<List<Phrase>> all;
  private final List<Phrase> alone;
  private final Map<String, List<Phrase>> bySecond;

  /** A bit for each second word: most words that stand there are none, and soon told. */
  private final long seconds;

  private Phrases(
      Supplier<List<Phrase>> all,
      List<Phrase> alone,
      Map<String, List<Phrase>> bySecond,
      long seconds) {
    this.all = all;
    this.alone = alone;
    this.bySecond = bySecond;
    this.seconds = seconds;
  }

  /** Reads what {@link #write} wrote. */
  static Phrases read(ImageReader in) {
    Supplier<List<Phrase>> all = in.apart(Phrases::list);
    return new Phrases(all, list(in), in.map(Phrases::list), in.bits());
  }

  private static List<Phrase> list(ImageReader in) {
    return in.list(phrases -> phrases.shared(Phrase::read));
  }

  /** Writes phrases, all of which have the same first word. */
  static void write(ImageWriter out, List<Phrase> phrases) {
    List<Phrase> alone = new ArrayList<>();
    Map<String, List<Phrase>> bySecond = new LinkedHashMap<>();
    long seconds = 0;
    for (Phrase phrase : phrases) {
      if (phrase.keys().size() == 1) {
        alone.add(phrase);
      } else {
        String second = phrase.keys().get(1);
        bySecond.computeIfAbsent(second, k -> new ArrayList<>(1)).add(phrase);
        seconds |= Spelling.sieve(Spelling.of(second, 0, second.length(), false));
      }
    }
    out.apart(phrases, Phrases::writeList);
    writeList(out, alone);
    out.map(bySecond, Phrases::writeList);
    out.bits(seconds);
  }

  private static void writeList(ImageWriter out, List<Phrase> phrases) {
    out.list(phrases, (all, phrase) -> all.shared(phrase, (each, item) -> item.write(each)));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return seconds == 0 && alone.isEmpty();
  }

  /** All of them, in the order of the tables. */
  public List<Phrase> all() {
    return all.get();
  }

  /** Those of one word, in the order of the tables. */
  public List<Phrase> alone() {
    return alone;
  }

  /** Whether any may go on with {@code word}: if not, surely none does. */
  public boolean mayGoOn(Word word) {
    return (seconds & Spelling.sieve(word.spelling())) != 0;
  }

  /** Those whose second word, folded, is {@code key}, in the order of the tables. */
  public List<Phrase> goingOn(String key) {
    return bySecond.getOrDefault(key, List.of());
  }
}
