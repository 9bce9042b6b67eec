package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musnad.Reading;
import org.musnad.example.Expectation;

/**
 * Scores on the annotated articles may not fall below {@code gold-floors.properties}. The articles
 * are no part of the project; where they are not at hand the test is skipped.
 */
class GoldTest {
  private static final Path GOLD = Path.of("../../shared/gold/dev");

  @BeforeEach
  void needsTheArticles() {
    Assumptions.assumeTrue(Files.isDirectory(GOLD), "no annotated articles at " + GOLD);
  }

  @Test
  void readingsHoldTogether() throws IOException {
    for (GoldArticle gold : GoldArticle.all(GOLD)) {
      ReadingInvariants.check(TestData.engine().read(gold.article()));
    }
  }

  @Test
  void scoresDoNotFall() throws IOException {
    Score score = new Score();
    for (GoldArticle gold : GoldArticle.all(GOLD)) {
      Reading reading = TestData.engine().read(gold.article());
      List<Expectation> found = reading.statements().stream().map(Expectation::of).toList();
      score.add(gold.article().text(), gold.statements(), found);
      score.add(gold, reading);
    }
    score.measures().forEach(measure -> System.out.println(score.line(measure)));
    assertEquals("", Floors.fallen("/gold-floors.properties", "", score));
  }
}
