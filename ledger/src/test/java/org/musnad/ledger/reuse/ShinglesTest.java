package org.musnad.ledger.reuse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  private static final String SEVEN = "أعلن مدير الطرق أن جسر الميناء سيغلق";

  @Test
  void runsOfFiveWords() {
    assertEquals(3, Shingles.of(SEVEN).size());
    assertEquals(0, Shingles.of("أعلن مدير الطرق إغلاق").size());
    assertEquals(0, Shingles.of(" . ، ").size());
    assertEquals(1, Shingles.of("واحد واحد واحد واحد واحد واحد").size());
  }

  @Test
  void looseSpellingAndSignsDoNotCount() {
    Shingles plain = Shingles.of(SEVEN);
    assertEquals(1, plain.containment(Shingles.of("اعلن مديرُ الطـرق، ان جسر «الميناء» سيغلق.")));
    assertEquals(1, plain.containment(Shingles.of("أعلن مدير الطرق\nأن: ﺟﺴﺮ الميناء - سيغلق")));
    assertEquals(
        1, Shingles.of("في 12 من الشهر الماضي").containment(Shingles.of("في ١٢ من الشهر الماضي")));
  }

  @Test
  void anotherNumberIsAnotherText() {
    assertEquals(
        0,
        Shingles.of("وصلت 10 حافلات إلى المدينة")
            .shared(Shingles.of("وصلت 12 حافلات إلى المدينة")));
  }

  @Test
  void containmentIsOfTheSmaller() {
    Shingles whole = Shingles.of("واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة");
    Shingles part = Shingles.of("اثنان ثلاثة أربعة خمسة ستة سبعة");
    assertEquals(1, whole.containment(part));
    assertEquals(1, part.containment(whole));
    assertEquals(2, whole.shared(part));
  }

  @Test
  void aShortTextHasNoSketch() {
    assertEquals(0, Shingles.of(SEVEN).sketch().length);
    assertTrue(Shingles.of(new Stories(1).text(24)).sketch().length > 0);
  }

  @Property(tries = 200)
  void containmentIsSymmetricAndAShare(
      @ForAll @Size(max = 60) List<@IntRange(max = 8) Integer> a,
      @ForAll @Size(max = 60) List<@IntRange(max = 8) Integer> b) {
    Shingles first = Shingles.of(a.toString());
    Shingles second = Shingles.of(b.toString());
    assertEquals(first.containment(second), second.containment(first));
    assertEquals(first.shared(second), second.shared(first));
    assertTrue(first.containment(second) >= 0 && first.containment(second) <= 1);
    assertTrue(first.shared(second) <= Math.min(first.size(), second.size()));
    assertEquals(first.size() == 0 ? 0 : 1, first.containment(first));
  }

  @Property(tries = 300)
  void anyTextIsTaken(@ForAll String text) {
    Shingles shingles = Shingles.of(text);
    long[] sketch = shingles.sketch();
    assertArrayEquals(Arrays.stream(sketch).sorted().distinct().toArray(), sketch);
    assertTrue(shingles.size() <= text.length() / 2 + 1);
  }

  /** What winnowing promises: a run in common is enough, wherever it stands. */
  @Property(tries = 200)
  void aRunInCommonIsFound(
      @ForAll long seed,
      @ForAll @IntRange(max = 80) int before,
      @ForAll @IntRange(max = 80) int after) {
    Stories stories = new Stories(seed);
    String run = stories.text(Shingles.WORDS - 1 + Winnowing.WINDOW);
    String a = stories.text(before + 20) + " " + run + " " + stories.text(after);
    String b = stories.text(after + 20) + " " + run + " " + stories.text(before);
    long[] sketch = Shingles.of(b).sketch();
    assertTrue(
        Arrays.stream(Shingles.of(a).sketch()).anyMatch(h -> Arrays.binarySearch(sketch, h) >= 0));
  }
}
