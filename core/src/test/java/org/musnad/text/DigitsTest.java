package org.musnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
  @Test
  void numbersArePaddedAsByFormat() {
    for (int number : new int[] {0, 5, 10, 99, 100, 2026, 12345}) {
      assertEquals(String.format(Locale.ROOT, "%02d", number), Digits.padded(number, 2));
      assertEquals(String.format(Locale.ROOT, "%04d", number), Digits.padded(number, 4));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-05", "2024-02-29", "0001-01-01", "9999-12-31"})
  void daysAreReadAsByTheParser(String text) {
    assertEquals(LocalDate.parse(text), Digits.day(text));
    assertEquals(LocalDate.parse(text), Digits.day(text + "T10:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026", "2026-11", "2026-11-5", "2026-02-30", "2026-13-01", "2026-W45-3"})
  void whatBeginsWithNoDayIsNone(String text) {
    assertNull(Digits.day(text));
  }

  @Test
  void aFormHasDigitsAndSignsInTheirPlaces() {
    assertTrue(Digits.begin("2026-11", "0000-00"));
    assertFalse(Digits.begin("2026/11", "0000-00"));
    assertFalse(Digits.begin("202", "0000"));
    assertFalse(Digits.begin("\u0662026", "0000"), "digits of another script");
  }
}
