package org.musnad.ledger.reuse;

import java.text.Normalizer;
import java.util.Arrays;
import org.musnad.text.Folding;

/**
 * The distinct runs of five words of a text, each as a 64-bit hash: what two texts must share to be
 * copies (Broder 1997). Words are letters and digits between anything else, folded, so that loose
 * spelling, diacritics, signs and the layout do not count. Immutable.
 */
public final class Shingles {
  /** Words in a shingle. */
  public static final int WORDS = 5;

  /** A text with fewer distinct shingles is too short to tell a copy from a formula. */
  public static final int SHORTEST = 20;

  private static final long SEED = 0x9E3779B97F4A7C15L;

  private final long[] sorted;
  private final long[] sketch;

  private Shingles(long[] sorted, long[] sketch) {
    this.sorted = sorted;
    this.sketch = sketch;
  }

  /** The shingles of {@code text}; none where it has fewer than five words. */
  public static Shingles of(String text) {
    long[] words = new Words(text).hashes();
    if (words.length < WORDS) {
      return new Shingles(new long[0], new long[0]);
    }
    long[] runs = new long[words.length - WORDS + 1];
    for (int i = 0; i < runs.length; i++) {
      long hash = SEED;
      for (int k = 0; k < WORDS; k++) {
        hash = mix(hash + words[i + k]);
      }
      runs[i] = hash;
    }
    long[] sorted = distinct(runs);
    return new Shingles(sorted, sorted.length < SHORTEST ? new long[0] : Winnowing.of(runs));
  }

  /**
   * Shingles that were kept somewhere.
   *
   * @param all {@link #all()} of them
   * @param sketch their {@link #sketch()}
   */
  public static Shingles kept(long[] all, long[] sketch) {
    return new Shingles(all.clone(), sketch.clone());
  }

  /** All of them, ascending, each once. */
  public long[] all() {
    return sorted.clone();
  }

  /** How many there are. */
  public int size() {
    return sorted.length;
  }

  /** How many of them {@code other} has too. */
  public int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int k = 0;
    while (i < sorted.length && k < other.sorted.length) {
      long mine = sorted[i];
      long theirs = other.sorted[k];
      shared += mine == theirs ? 1 : 0;
      i += mine <= theirs ? 1 : 0;
      k += theirs <= mine ? 1 : 0;
    }
    return shared;
  }

  /**
   * The share of the smaller one's shingles that the other has, from 0 to 1; 0 where one has none.
   */
  public double containment(Shingles other) {
    int smaller = Math.min(size(), other.size());
    return smaller == 0 ? 0 : (double) shared(other) / smaller;
  }

  /**
   * The sample by which copies are found, in ascending order, each once, about one shingle in six;
   * none of a text with fewer than {@link #SHORTEST}. See {@link Winnowing}.
   */
  public long[] sketch() {
    return sketch.clone();
  }

  int sketchSize() {
    return sketch.length;
  }

  static long[] distinct(long[] hashes) {
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit in, every bit out. */
  static long mix(long hash) {
    long z = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Cuts a text into words and hashes each, in one pass. */
  private static final class Words {
    private final String text;
    private long[] hashes;
    private int size;
    private long word;

    Words(String text) {
      this.text = text;
      this.hashes = new long[text.length() / 5 + 8];
    }

    long[] hashes() {
      for (int i = 0; i < text.length(); i++) {
        char c = Folding.fold(text.charAt(i));
        if (c == Folding.DECOMPOSES) {
          Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFKC)
              .chars()
              .forEach(plain -> take(Folding.fold((char) plain)));
        } else {
          take(c);
        }
      }
      end();
      return Arrays.copyOf(hashes, size);
    }

    private void take(char c) {
      if (c == Folding.NOTHING) {
        return;
      }
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word = (word + c + 1) * 0x100000001B3L;
      } else {
        end();
      }
    }

    private void end() {
      if (word == 0) {
        return;
      }
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2);
      }
      hashes[size++] = mix(word);
      word = 0;
    }
  }
}
