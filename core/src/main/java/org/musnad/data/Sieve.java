package org.musnad.data;

import java.util.BitSet;

/**
 * Which words, and which pairs of words, a table may have, by their hashes: nearly all that are
 * asked for it has not, and a bit is looked up in a fraction of the time that a word is. What it
 * lets through need not be in the table. Not to be changed once it is shared; then thread-safe.
 */
public final class Sieve {
  /** So many bits, of which a hash chooses one. */
  private static final int BITS = 1 << 17;

  private final BitSet bits;

  /** One that lets nothing through yet. */
  public Sieve() {
    this(new BitSet(BITS));
  }

  private Sieve(BitSet bits) {
    this.bits = bits;
  }

  /** Reads what {@link #write} wrote. */
  public static Sieve read(ImageReader in) {
    return new Sieve(in.bitSet());
  }

  /** Writes all of it. */
  public void write(ImageWriter out) {
    out.words(bits.toLongArray());
  }

  /** Lets a word of that hash through. */
  public void add(int hash) {
    bits.set(bit(hash));
  }

  /** Lets a word of that hash through where one of the other hash follows. */
  public void add(int hash, int next) {
    add(pair(hash, next));
  }

  /** Whether the table may have a word of that hash. */
  public boolean may(int hash) {
    return bits.get(bit(hash));
  }

  /** Whether the table may have a word of that hash and after it one of the other. */
  public boolean may(int hash, int next) {
    return may(pair(hash, next));
  }

  private static int pair(int hash, int next) {
    return hash * 0x9E3779B9 + next;
  }

  private static int bit(int hash) {
    return (hash ^ hash >>> 16) & BITS - 1;
  }
}
