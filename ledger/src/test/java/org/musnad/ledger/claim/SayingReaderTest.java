package org.musnad.ledger.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musnad.ledger.text.Terms;

class SayingReaderTest {
  private final Terms terms = new Terms();
  private final SayingReader reader = new SayingReader(terms, new ClaimWords(terms));

  @ParameterizedTest
  @CsvSource({
    "قتل 12 شخصا في الحادث, 12, #dead",
    "أربعة أشخاص قتلوا, 4, #dead",
    "إصابة خمسة أشخاص بجروح, 5, #injured",
    "وصول ثلاثة وعشرين راكبا, 23, #passenger",
    "غادرت حافلتان المدينة, 2, #bus",
    "عشرات الحافلات, عشرات, #bus",
    "١٢٫٥ في المئة من الناخبين, 12.5, #percent",
    "15% من الناخبين, 15, #percent",
    "قيمتها مليونا دولار, 2000000, #dollar",
    "قيمتها 20 مليونا من الدولارات, 20000000, #dollar",
    "مبلغ ثلاثة آلاف دينار, 3000, #dinar",
    "بلغ 1500 طن, 1500, #ton",
    "بلغت 5ر64 مليون دولار, 64500000, #dollar",
    "وصول لـ13 راكبا, 13, #passenger",
    "صرفت لمئة وثمانين راكبا, 180, #passenger",
  })
  void numbersWithWhatTheyCount(String text, String value, String noun) {
    Figure figure = reader.of(text).figures().get(0);
    assertEquals(value + " " + noun, figure.value() + " " + figure.noun());
  }

  @Test
  void thousandsSetApartAreOneNumber() {
    assertEquals("12500", reader.of("بلغ 12,500 طن").figures().get(0).value());
  }

  @ParameterizedTest
  @CsvSource({
    "افتتح الجسر عام 2015",
    "في الخامس من يونيو 2015 افتتح",
    "يوم 5 يونيو",
    "بنهاية 2014"
  })
  void daysAndYearsCountNothing(String text) {
    assertEquals(List.of(), reader.of(text).figures());
  }

  @Test
  void aPartOfANumberIsNoFigure() {
    assertEquals(List.of(), reader.of("بلغت الكلفة نصف مليون دينار").figures());
    assertEquals(List.of(), reader.of("بلغت الكلفة مليوناً ونصف مليون دينار").figures());
  }

  @Test
  void whatIsNotTrueIsDeniedAsAWhole() {
    Set<String> negated = reader.of("ليس صحيحاً أن النادي باع الأرض القديمة").negated();
    assertTrue(
        negated.containsAll(reader.of("النادي باع الأرض القديمة").terms()), negated::toString);
  }

  @Test
  void theSameWordsMeetInTheirForms() {
    Saying one = reader.of("انهيار المبنى وإضراباً مفتوحاً");
    Saying other = reader.of("لانهيار مبنى بالإضراب المفتوح");
    assertEquals(one.terms().stream().sorted().toList(), other.terms().stream().sorted().toList());
  }

  @Test
  void aNegationReachesItsWord() {
    assertTrue(reader.of("لم يسفر الحريق عن شيء").negated().contains("يسفر"));
    assertEquals(Set.of(), reader.of("أسفر الحريق عن أضرار").negated());
  }

  @Test
  void someContentsSayNothingOfTheirOwn() {
    assertTrue(reader.of("ذلك الأمر").generic());
    assertTrue(reader.of("صحة هذه الأنباء").generic());
    assertFalse(reader.of("صحة الطفلة").generic() && reader.of("الطفلة").generic());
  }

  @Property(tries = 500)
  void takesAnyText(@ForAll @StringLength(max = 80) String text, @ForAll long seed) {
    String[] words = {
      " 12 ", "ألفان ", "مليون ", "لا ", "عشرات", "،", "%", "٣", " في المئة", "ال", "و"
    };
    Random random = new Random(seed);
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      int at = text.isEmpty() ? 0 : random.nextInt(text.length());
      mixed
          .append(words[random.nextInt(words.length)])
          .append(text, at, Math.min(text.length(), at + 4));
    }
    Saying saying = reader.of(mixed.toString());
    for (Figure figure : saying.figures()) {
      assertTrue(0 <= figure.begin() && figure.begin() < figure.end());
      assertTrue(figure.end() <= mixed.length());
    }
    assertEquals(saying, reader.of(mixed.toString()));
  }
}
