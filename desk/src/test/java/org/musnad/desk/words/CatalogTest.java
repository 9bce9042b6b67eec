package org.musnad.desk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private final Catalog catalog = new Catalog();

  @Test
  void bothLanguagesHaveTheSameMessages() {
    Map<String, String> arabic = Catalog.read(Language.ARABIC);
    Map<String, String> english = Catalog.read(Language.ENGLISH);
    assertEquals(english.keySet(), arabic.keySet());
    english.forEach(
        (key, message) ->
            assertEquals(arguments(message, ULocale.UK), arguments(arabic.get(key), ARABIC), key));
  }

  private static final ULocale ARABIC = new ULocale("ar");

  private static Set<String> arguments(String message, ULocale locale) {
    return new TreeSet<>(new MessageFormat(message, locale).getArgumentNames());
  }

  /** Those that have words at all. */
  @Test
  void arabicHasArabicMessages() {
    Catalog.read(Language.ARABIC)
        .forEach(
            (key, message) -> {
              boolean words = message.replaceAll("\\{\\w+}", "").matches("(?s).*\\p{L}.*");
              assertTrue(!words || message.matches("(?s).*[؀-ۿ].*"), key + "=" + message);
            });
  }

  @Test
  void areasHoldTheirOwnKeys() {
    Set<String> known = new TreeSet<>(Catalog.AREAS);
    known.addAll(Arrays.asList("kind", "identified", "act", "mode"));
    for (String key : Catalog.read(Language.ENGLISH).keySet()) {
      assertTrue(known.contains(key.substring(0, key.indexOf('.'))), key);
    }
  }

  @Test
  void numbersTakeTheirPlural() {
    Words words = catalog.words(Language.ARABIC, Digits.ARABIC_INDIC);
    assertEquals("مقالان · ٣ أقوال · ١١ منبراً", words.text("home.counts", 2, 3, 11));
    assertEquals("1,234.5", catalog.words(Language.ENGLISH, Digits.EUROPEAN).number(1234.5));
    assertEquals("١٬٢٣٤٫٥", words.number(1234.5));
    assertEquals("42%", catalog.words(Language.ENGLISH, Digits.EUROPEAN).percent(0.42));
  }

  @Test
  void daysAreInWordsAndOddOnesStay() {
    Words words = catalog.words(Language.ENGLISH, Digits.EUROPEAN);
    assertEquals("5 November 2016", words.day("2016-11-05T08:00:00"));
    assertEquals("5 November 2016 at 08:00", words.time("2016-11-05T08:00:00"));
    assertEquals("05/11/2016", words.time("05/11/2016"));
    assertEquals(
        "5 نوفمبر 2016", catalog.words(Language.ARABIC, Digits.EUROPEAN).day("2016-11-05"));
  }

  @Test
  void whatIsMissingIsSaid() {
    Words words = catalog.words(Language.ENGLISH, Digits.EUROPEAN);
    assertThrows(MissingResourceException.class, () -> words.text("common.nonesuch"));
  }
}
