package org.musnad.calendar;

import java.util.Objects;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * A set of classes of words, as what a step can begin with or what a token can be: two words of
 * bits, since the look at it is what most of the time is spent on.
 */
final class Classes {
  /** No table may have more classes. */
  static final int MOST = 125;

  /** A class that no word is of. */
  static final int NONE = 125;

  /** Stands among classes for a token of digits. */
  static final int DIGITS = 126;

  /** Stands among classes for a sign. */
  static final int SIGNS = 127;

  private static final int HALF = 64;

  /** What a word is that no expression of time has. Not to be changed. */
  static final Classes NOTHING = new Classes();

  private long low;
  private long high;

  /** Whether it fits any token: what begins so may take no token at all. */
  private boolean any;

  /** A set of one. */
  static Classes of(int type) {
    Classes classes = new Classes();
    classes.add(type);
    return classes;
  }

  static Classes read(ImageReader in) {
    Classes classes = new Classes();
    classes.low = in.bits();
    classes.high = in.bits();
    classes.any = in.flag();
    return classes;
  }

  void write(ImageWriter out) {
    out.bits(low);
    out.bits(high);
    out.flag(any);
  }

  void add(int type) {
    if (type < HALF) {
      low |= 1L << type;
    } else {
      high |= 1L << type - HALF;
    }
  }

  void addAll(Classes other) {
    low |= other.low;
    high |= other.high;
    any |= other.any;
  }

  void addAny() {
    any = true;
  }

  boolean has(int type) {
    return type < HALF ? (low & 1L << type) != 0 : (high & 1L << type - HALF) != 0;
  }

  boolean any() {
    return any;
  }

  boolean meets(Classes other) {
    return any || (low & other.low | high & other.high) != 0;
  }

  /** Several sets side by side, since a choice asks all of them at each token. */
  static final class Row {
    private final long[] bits;
    private final boolean[] any;

    Row(Classes[] sets) {
      bits = new long[2 * sets.length];
      any = new boolean[sets.length];
      for (int i = 0; i < sets.length; i++) {
        bits[2 * i] = sets[i].low;
        bits[2 * i + 1] = sets[i].high;
        any[i] = sets[i].any;
      }
    }

    /** The first set from {@code i} on that meets {@code other}, or how many there are. */
    int next(int i, Classes other) {
      int at = i;
      while (at < any.length
          && !any[at]
          && (bits[2 * at] & other.low | bits[2 * at + 1] & other.high) == 0) {
        at++;
      }
      return at;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Classes same && low == same.low && high == same.high && any == same.any;
  }

  @Override
  public int hashCode() {
    return Objects.hash(low, high, any);
  }
}
