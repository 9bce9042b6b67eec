package org.musnad.lexicon;

/**
 * Gender and number as far as Arabic shows them.
 *
 * @param gender {@code m}, {@code f}, or {@code c} where both are possible
 * @param number {@code s}, {@code d}, {@code p}, or {@code x} where any is possible
 */
public record Agreement(char gender, char number) {
  /** Agrees with anything. */
  public static final Agreement ANY = new Agreement('c', 'x');

  /** Whether both can speak of one and the same. */
  public boolean fits(Agreement other) {
    return fits(gender, other.gender, 'c') && fits(number, other.number, 'x');
  }

  private static boolean fits(char a, char b, char any) {
    return a == b || a == any || b == any;
  }
}
