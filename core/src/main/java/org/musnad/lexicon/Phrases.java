package org.musnad.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * The phrases that begin with one word. Common words begin hundreds of them, so that they are found
 * by their second word. Immutable.
 */
public final class Phrases {
  /** Of a word that begins none. */
  public static final Phrases NONE =
      new Phrases(List::of, List.of(), Map.of(), new long[1], new long[2], false, false, false);

  /** So many words to 64 bits of the sieve leave most of them unset. */
  private static final int BLOCK = 12;

  private final Supplier<List<Phrase>> all;
  private final List<Phrase> alone;
  private final @Nullable Phrase best;
  private final Map<String, List<Phrase>> bySecond;

  /**
   * A bit for each second word: most words that stand there are none, and soon told. There are
   * several times as many bits as words.
   */
  private final long[] seconds;

  /** A bit for each {@link Feature} by its place, since most that are asked for none of them is. */
  private final long features;

  /** The same for the features from the 64th on. */
  private final long laterFeatures;

  /** Whether any second word may be a sign. */
  private final boolean mayHaveSign;

  /** Whether any is a cue. */
  private final boolean cues;

  /** Whether any names something. */
  private final boolean names;

  private final boolean empty;

  private Phrases(
      Supplier<List<Phrase>> all,
      List<Phrase> alone,
      Map<String, List<Phrase>> bySecond,
      long[] seconds,
      long[] features,
      boolean mayHaveSign,
      boolean cues,
      boolean names) {
    this.all = all;
    this.alone = alone;
    this.best = best(alone);
    this.bySecond = bySecond;
    this.seconds = seconds;
    this.features = features[0];
    this.laterFeatures = features[1];
    this.mayHaveSign = mayHaveSign;
    this.cues = cues;
    this.names = names;
    this.empty = alone.isEmpty() && bySecond.isEmpty();
  }

  /** Reads what {@link #write} wrote. */
  static Phrases read(ImageReader in) {
    Supplier<List<Phrase>> all = in.apart(Phrases::list);
    return new Phrases(
        all,
        list(in),
        in.map(Phrases::list),
        in.words(),
        in.words(),
        in.flag(),
        in.flag(),
        in.flag());
  }

  private static List<Phrase> list(ImageReader in) {
    return in.list(phrases -> phrases.shared(Phrase::read));
  }

  /** Writes phrases, all of which have the same first word. */
  static void write(ImageWriter out, List<Phrase> phrases) {
    List<Phrase> alone = new ArrayList<>();
    Map<String, List<Phrase>> bySecond = new LinkedHashMap<>();
    long[] seconds = new long[Integer.highestOneBit(Math.max(1, phrases.size() / BLOCK * 2))];
    long[] features = new long[2];
    boolean signs = false;
    for (Phrase phrase : phrases) {
      int feature = phrase.feature().ordinal();
      features[feature / Long.SIZE] |= 1L << feature;
      if (phrase.keys().size() == 1) {
        alone.add(phrase);
      } else {
        String second = phrase.keys().get(1);
        bySecond.computeIfAbsent(second, k -> new ArrayList<>(1)).add(phrase);
        long spelling = Spelling.of(second, 0, second.length(), false);
        signs |= !Spelling.isWhole(spelling);
        seconds[block(spelling, seconds)] |= Spelling.sieve(spelling);
      }
    }
    out.apart(phrases, Phrases::writeList);
    writeList(out, alone);
    out.map(bySecond, Phrases::writeList);
    out.words(seconds);
    out.words(features);
    out.flag(signs);
    out.flag(phrases.stream().anyMatch(phrase -> phrase.cue() != null));
    out.flag(phrases.stream().anyMatch(phrase -> phrase.name() != null));
  }

  private static void writeList(ImageWriter out, List<Phrase> phrases) {
    out.list(phrases, (all, phrase) -> all.shared(phrase, (each, item) -> item.write(each)));
  }

  private static @Nullable Phrase best(List<Phrase> alone) {
    Phrase best = null;
    for (Phrase phrase : alone) {
      if (best == null || phrase.feature() == Feature.OUTLET) {
        best = phrase;
      }
    }
    return best;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return empty;
  }

  /** Whether any of them is a cue: hardly ever, and so the others need not be found for it. */
  public boolean haveCue() {
    return cues;
  }

  /** Whether any of them names something. */
  public boolean haveName() {
    return names;
  }

  /** Whether any of them is of a feature whose bit is set in {@code mask}. */
  public boolean haveAny(long mask) {
    return (features & mask) != 0; // a feature has the bit of its place
  }

  /** Whether any of them is {@code feature}. */
  public boolean have(Feature feature) {
    int place = feature.ordinal();
    return ((place < Long.SIZE ? features : laterFeatures) & 1L << place) != 0;
  }

  /** All of them, in the order of the tables. */
  public List<Phrase> all() {
    return all.get();
  }

  /** Those of one word, in the order of the tables. */
  public List<Phrase> alone() {
    return alone;
  }

  /** The one of one word that is meant where no longer one stands, or null: an outlet if any is. */
  public @Nullable Phrase best() {
    return best;
  }

  /** Whether any may go on with {@code word}: if not, surely none does. */
  public boolean mayGoOn(Word word) {
    long spelling = word.spelling();
    if (spelling == Spelling.NONE) {
      return word == Word.NOTHING ? mayHaveSign : !bySecond.isEmpty();
    }
    return (seconds[block(spelling, seconds)] & Spelling.sieve(spelling)) != 0;
  }

  /** Which 64 bits of a sieve a spelling belongs to. */
  private static int block(long spelling, long[] sieve) {
    return Spelling.block(spelling) & sieve.length - 1;
  }

  /** Those whose second word, folded, is {@code key}, in the order of the tables. */
  public List<Phrase> goingOn(String key) {
    return bySecond.getOrDefault(key, List.of());
  }
}
