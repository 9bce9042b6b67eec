package org.musnad.ledger.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StyleTest {
  private static final Style STYLE = Style.load();

  @Test
  void habitsAreFeatures() {
    Set<String> features =
        Style.features().of("«قالـت» الهيئة الى 12ر5 و3.400 في تموز/يوليو، أو يوليو تموز");
    assertTrue(
        features.containsAll(
            List.of("قالت", "^قالت", "الى", "9ر9", "9.9", "#levant/west", "#west+levant")));
    assertFalse(features.contains("«"));
  }

  /** Own sentences, with the spelling and month names of one service and then of another. */
  @Test
  void spellingTellsServicesApart() {
    StyleScores one =
        STYLE.of(
            "اعلن مسؤول في الميناء السبت ان السفينة وصلت الى الجزيرة بحسب الشرطة. واضاف ان"
                + " الركاب، وبينهم اطفال، نقلوا الى فندق قريب بعد ان فحصهم الاطباء. وكان المركب"
                + " غادر في كانون الثاني/يناير 2014 ولم يصل، بحسب المصدر ايضا. وقال انه لا يعلم"
                + " متى يعود، لكن السلطات تبحث الامر منذ الجمعة حول الميناء.",
            false);
    assertEquals("AFP", one.likeliestAgency());
    StyleScores other =
        STYLE.of(
            "قالت هيئة الميناء يوم الخميس إن السفينة وصلت إلى الجزيرة لكن الركاب لم ينزلوا بعد."
                + " وقال مسؤول كبير للصحفيين إنه لا يعرف متى سيعودون. وأضاف أن الشركة ربما تطلب"
                + " نحو 12 مليون دولار. وغادر المركب في يناير كانون الثاني الماضي ولم يصل. وقالت"
                + " الشركة إنها ستعلن النتائج في وقت لاحق يوم الأحد.",
            false);
    assertEquals("Reuters", other.likeliestAgency());
  }

  @Test
  void aShortTextTellsNothing() {
    assertSame(StyleScores.NONE, STYLE.of("قالت الهيئة يوم الخميس إن السفينة وصلت.", true));
    assertNull(StyleScores.NONE.likeliestAgency());
  }

  @Test
  void nothingIsNamedBelowItsThreshold() {
    Style certain =
        new Style(
            Style.features(),
            List.of("AFP", Style.OWN),
            Map.of("في", new double[] {0, 0}),
            new double[] {3, 0},
            Map.of("AFP", 0.99));
    assertNull(certain.of("في", false).sure());
  }

  @Property(tries = 100)
  void anyTextIsTaken(@ForAll String text) {
    StyleScores scores = STYLE.of(text, true);
    double sum = scores.shares().values().stream().mapToDouble(Double::doubleValue).sum();
    assertEquals(scores.shares().isEmpty() ? 0 : 1, sum, 1e-9);
  }
}
