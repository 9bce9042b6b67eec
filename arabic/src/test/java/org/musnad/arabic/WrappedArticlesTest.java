package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musnad.Article;
import org.musnad.example.Example;
import org.musnad.example.ExampleReader;
import org.musnad.example.Expectation;

/**
 * At which column a text is wrapped does not matter: the made-up articles are read as well with
 * their lines no wider than mail and old wires have them.
 */
class WrappedArticlesTest {
  private static final Path ARTICLES = Path.of("articles", "open");

  @ParameterizedTest
  @ValueSource(ints = {64, 80, 120})
  void scoresDoNotFallOfWrappedText(int width) throws IOException {
    Score score = new Score();
    int wrapped = 0;
    for (Example article : ExampleReader.read(ARTICLES)) {
      String text = wrap(article.text(), width);
      wrapped += text.equals(article.text()) ? 0 : 1;
      Article other = new Article(article.id(), text, null, null, article.published(), null, null);
      List<Expectation> found =
          TestData.engine().read(other).statements().stream().map(Expectation::of).toList();
      score.add(text, article.expected(), found);
    }
    assertTrue(wrapped > 0, "nothing was wrapped");
    score.measures().forEach(measure -> System.out.println("wrapped." + score.line(measure)));
    assertEquals("", Floors.fallen("/articles-floors.properties", "wrapped.", score));
  }

  /** The text with the last space of each line that is too wide made a line break. */
  private static String wrap(String text, int width) {
    StringBuilder out = new StringBuilder(text);
    int line = 0;
    int space = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n';
      if (ends && i - line > width && space >= line) {
        out.setCharAt(space, '\n');
        line = space + 1;
      }
      if (i < text.length() && text.charAt(i) == '\n') {
        line = i + 1;
      }
      space = ends ? i : space;
    }
    return out.toString();
  }
}
