package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.example.Expectation;

/**
 * Scores on marked newsroom articles, of which most were never looked at when rules were made, may
 * not fall below {@code marks-floors.properties}. Where the articles are not at hand the test is
 * skipped.
 */
class MarksTest {
  @ParameterizedTest
  @ValueSource(strings = {"open", "dense", "held", "dense-held"})
  void scoresDoNotFall(String set) throws IOException {
    Assumptions.assumeTrue(Files.isRegularFile(MarkedArticles.NEWSROOM), "no newsroom articles");
    Score score = new Score();
    for (MarkedArticles.Marked marked : MarkedArticles.of("/marks/" + set + ".tsv")) {
      List<Expectation> found =
          TestData.engine().read(marked.article()).statements().stream()
              .map(Expectation::of)
              .toList();
      score.add(marked.article().text(), marked.statements(), found);
    }
    score.measures().forEach(measure -> System.out.println(set + "." + score.line(measure)));
    assertEquals("", Floors.fallen("/marks-floors.properties", set + ".", score));
  }
}
