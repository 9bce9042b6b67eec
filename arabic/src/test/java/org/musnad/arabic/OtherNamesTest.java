package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Reading;
import org.musnad.example.Example;
import org.musnad.example.ExampleReader;
import org.musnad.example.Expectation;

/**
 * What people are called does not matter: the made-up articles are read nearly as well with other
 * names, of which many are ordinary words or known to nobody. What falls below the scores of {@code
 * ArticlesTest} is owed to names that the lexicon happens to have.
 */
class OtherNamesTest {
  private static final Path ARTICLES = Path.of("articles", "open");
  private static final long[] SEEDS = {1, 2, 3};

  @TempDir private Path folder;

  @Test
  void scoresDoNotFallWithOtherNames() throws IOException {
    OtherNames names = new OtherNames();
    Score score = new Score();
    for (long seed : SEEDS) {
      for (Example article : renamed(names, seed)) {
        Reading reading = TestData.engine().read(article.article());
        List<Expectation> found = reading.statements().stream().map(Expectation::of).toList();
        score.add(article.text(), article.expected(), found);
      }
    }
    score.measures().forEach(measure -> System.out.println("renamed." + score.line(measure)));
    assertEquals("", Floors.fallen("/articles-floors.properties", "renamed.", score));
  }

  private List<Example> renamed(OtherNames names, long seed) throws IOException {
    Path to = Files.createDirectories(folder.resolve(String.valueOf(seed)));
    int changed = 0;
    try (Stream<Path> files = Files.list(ARTICLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String name = file.getFileName().toString();
        String old = Files.readString(file);
        String renamed = names.rename(name.substring(0, name.length() - 3), old, seed);
        changed += renamed.equals(old) ? 0 : 1;
        Files.writeString(to.resolve(name), renamed);
      }
    }
    assertNotEquals(0, changed);
    return ExampleReader.read(to);
  }
}
