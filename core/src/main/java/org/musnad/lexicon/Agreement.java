package org.musnad.lexicon;

import org.jspecify.annotations.Nullable;
import org.musnad.data.ImageReader;
import org.musnad.data.ImageWriter;

/**
 * Gender and number as far as Arabic shows them.
 *
 * @param gender {@code m}, {@code f}, or {@code c} where both are possible
 * @param number {@code s}, {@code d}, {@code p}, or {@code x} where any is possible
 */
public record Agreement(char gender, char number) {
  /** Agrees with anything. */
  public static final Agreement ANY = new Agreement('c', 'x');

  /** One man or masculine thing. */
  public static final Agreement HE = new Agreement('m', 's');

  /** One woman or feminine thing. */
  public static final Agreement SHE = new Agreement('f', 's');

  /** Men, or people of both sexes. */
  public static final Agreement THEY = new Agreement('m', 'p');

  static Agreement read(ImageReader in) {
    return new Agreement((char) in.number(), (char) in.number());
  }

  void write(ImageWriter out) {
    out.number(gender);
    out.number(number);
  }

  /** Whether both can speak of one and the same. */
  public boolean fits(Agreement other) {
    return sameGender(other) && fits(number, other.number, 'x');
  }

  /** Whether both can speak of men, or both of women. */
  public boolean sameGender(Agreement other) {
    return fits(gender, other.gender, 'c');
  }

  private static boolean fits(char a, char b, char any) {
    return a == b || a == any || b == any;
  }

  // Written out, here and in hashCode: what the compiler gives a record spins classes at each
  // start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Agreement o && gender == o.gender && number == o.number;
  }

  @Override
  public int hashCode() {
    return 31 * gender + number;
  }
}
