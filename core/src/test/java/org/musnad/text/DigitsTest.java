package org.musnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DigitsTest {
  @Test
  void numbersArePaddedAsByFormat() {
    for (int number : new int[] {0, 5, 10, 99, 100, 2026, 12345}) {
      assertEquals(String.format(Locale.ROOT, "%02d", number), Digits.padded(number, 2));
      assertEquals(String.format(Locale.ROOT, "%04d", number), Digits.padded(number, 4));
    }
  }
}
