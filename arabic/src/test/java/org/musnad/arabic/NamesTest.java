package org.musnad.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.musnad.Article;
import org.musnad.Reading;
import org.musnad.mention.Entity;
import org.musnad.mention.EntityType;
import org.musnad.text.Span;

/**
 * Names are found in newswire annotated by others (Alotaibi and Lee 2014, <i>NewsFANE Gold</i>), by
 * whole spans. The file is no part of the project; where it is not at hand the test is skipped.
 */
class NamesTest {
  private static final Path FILE = Path.of("../../shared/data/names/newsfane-dev.tsv");

  /** The least F1 that passes. Raise these when the engine reads better. */
  private static final Map<EntityType, Double> FLOORS =
      Map.of(
          EntityType.PERSON, 0.825,
          EntityType.ORGANIZATION, 0.745,
          EntityType.MEDIA, 0.755,
          EntityType.PLACE, 0.88);

  @Test
  void namesAreFound() throws IOException {
    Assumptions.assumeTrue(Files.isRegularFile(FILE), "no annotated names at " + FILE);
    List<Count> counts = new ArrayList<>();
    FLOORS.keySet().stream().sorted().forEach(type -> counts.add(new Count(type)));
    for (NamedText named : NamedText.all(FILE)) {
      Reading reading = TestData.engine().read(Article.of(named.text()));
      counts.forEach(count -> count.add(named, reading));
    }
    counts.forEach(System.out::println);
    assertEquals(List.of(), counts.stream().filter(c -> c.f1() < FLOORS.get(c.type)).toList());
  }

  private static final class Count {
    private final EntityType type;
    private int right;
    private int gold;
    private int found;

    Count(EntityType type) {
      this.type = type;
    }

    void add(NamedText named, Reading reading) {
      Set<Span> annotated = named.names().getOrDefault(type, Set.of());
      Set<Span> names = new HashSet<>();
      for (Entity entity : reading.entities()) {
        if (entity.type() == type) {
          names.addAll(entity.names());
        }
      }
      gold += annotated.size();
      found += names.size();
      names.retainAll(annotated);
      right += names.size();
    }

    double f1() {
      return 2.0 * right / (gold + found);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "names: %-13s P %.3f R %.3f F1 %.3f",
          type.word(),
          (double) right / found,
          (double) right / gold,
          f1());
    }
  }
}
