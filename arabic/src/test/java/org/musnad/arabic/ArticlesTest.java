package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.Reading;
import org.musnad.example.Example;
import org.musnad.example.ExampleReader;
import org.musnad.example.Expectation;

/**
 * Scores on whole articles that were made up in the style of many newsrooms may not fall below
 * {@code articles-floors.properties}. Their annotations are what the rules ask for, not what is
 * found.
 */
class ArticlesTest {
  private static final Path ARTICLES = Path.of("articles");
  private static final int FEWEST = 20;

  @ParameterizedTest
  @ValueSource(strings = {"open", "held"})
  void scoresDoNotFall(String set) throws IOException {
    List<Example> articles = ExampleReader.read(ARTICLES.resolve(set));
    assertTrue(articles.size() >= FEWEST, "only " + articles.size() + " articles");
    Score score = new Score();
    for (Example article : articles) {
      Reading reading = TestData.engine().read(article.article());
      ReadingInvariants.check(reading);
      List<Expectation> found = reading.statements().stream().map(Expectation::of).toList();
      score.add(article.text(), article.expected(), found);
    }
    score.measures().forEach(measure -> System.out.println(set + "." + score.line(measure)));
    assertEquals("", Floors.fallen("/articles-floors.properties", set + ".", score));
  }
}
