package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.Reading;

/** Texts made to be slow are not: cost is linear in the text, whatever it holds. */
class PathologicalTest {
  /** Processor time, which other work on the machine does not lengthen. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Time on the clock, after which a reading is taken to hang. */
  private static final Duration HANGS = Duration.ofMinutes(4);

  private static final int TIMES = 50_000;
  private static final int MEGABYTE = 1_000_000;
  private final Engine engine = TestData.engine();

  @TestFactory
  Stream<DynamicTest> repeated() {
    return Stream.of(
            "قال إن ",
            "«",
            "“",
            "\"",
            "(",
            "'",
            "و",
            "بحسب ",
            "قال: «",
            "«قال ",
            "نقلاً عن ",
            "مشيراً إلى أن ",
            "قال «لا». ",
            "قال محمد إن علياً قال إن ",
            "وقال\n",
            "محمد ",
            "وزير ",
            "الوزير محمد، ",
            "\n",
            ":",
            ". ",
            "😀",
            "\u064E",
            "\u0640",
            "»«",
            "12 ",
            "2015-",
            "اليوم 5 نوفمبر ",
            "ثلاثة وعشرين ",
            "واس - الرياض: ",
            "أمس (تشرين ",
            "قال الوزير يوم الأحد (أمس\nإن ",
            "زيد: ",
            "على حد قوله ",
            "صباح ",
            "حتى الآن ",
            "الفترة القادمة ",
            "كانون الأول ",
            "أبدا ",
            "والي مصر ")
        .map(
            unit ->
                dynamicTest(
                    ReadingInvariants.excerpt(unit) + "…", () -> quick(unit.repeat(TIMES))));
  }

  @Test
  void oneWordOfAMegabyte() {
    quick("ب".repeat(MEGABYTE / 2));
    quick("وال".repeat(MEGABYTE / 6));
  }

  @Test
  void noSpaces() {
    quick(TestData.article(MEGABYTE).replaceAll("\\s+", ""));
  }

  @Test
  void onlyWords() {
    quick(TestData.article(MEGABYTE).replaceAll("[^\\p{L} ]+", " "));
  }

  private long quick(String text) {
    return quick(text, LIMIT);
  }

  /** The processor time of a reading, in nanoseconds. */
  private long quick(String text, Duration limit) {
    long nanos =
        assertTimeoutPreemptively(
            HANGS,
            () -> {
              long begin = cpu();
              Reading reading = engine.read(Article.of(text));
              long end = cpu();
              ReadingInvariants.check(reading);
              return end - begin;
            });
    assertTrue(nanos <= limit.toNanos(), nanos / 1_000_000 + " ms");
    return nanos;
  }

  /** The processor time of this thread so far, in nanoseconds. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @Test
  void aLongArticleCostsNoMoreThanManyShortOnes() {
    String small = TestData.article(MEGABYTE / 10);
    String large = TestData.article(10 * MEGABYTE);
    double smallTime = best(small, 30) * 10;
    double limit = 3 * smallTime;
    double largeTime = quick(large) / 10.0;
    // What else runs can make one reading slow, and none quick: the first that is within will do.
    for (int i = 1; i < 5 && largeTime > limit; i++) {
      largeTime = Math.min(largeTime, quick(large) / 10.0);
    }
    String times = String.format("%.0f and %.0f ms per MB", smallTime / 1e6, largeTime / 1e6);
    System.out.println("100 KB and 10 MB: " + times);
    assertTrue(largeTime <= limit, times);
  }

  /** The shortest time of several readings, in nanoseconds. */
  private double best(String text, int rounds) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
      long begin = cpu();
      engine.read(Article.of(text));
      best = Math.min(best, cpu() - begin);
    }
    return best;
  }
}
