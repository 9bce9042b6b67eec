package org.musnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {
  @ParameterizedTest
  @CsvSource({
    "The road is closed., true",
    "Дорога закрыта, true",
    "הדרך סגורה, true",
    "الطريق مغلق, false",
    "CNN: الطريق, false",
    "\uFE8D\uFEDF, false", // presentation forms
    "راه بسته است, false", // Persian has the same letters: no telling by them
    "1 2 3 – ٥٤, false",
    "'', false",
  })
  void aTextWithLettersAndNoArabicOneIsForeign(String text, boolean foreign) {
    assertEquals(foreign, Script.isForeign(text));
  }
}
