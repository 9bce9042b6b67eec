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

  @Override
  public boolean equals(Object other) {
    return other instanceof Classes same && low == same.low && high == same.high && any == same.any;
  }

  @Override
  public int hashCode() {
    return Objects.hash(low, high, any);
  }
}
