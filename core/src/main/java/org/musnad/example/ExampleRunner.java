package org.musnad.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.musnad.Article;
import org.musnad.Engine;
import org.musnad.Reading;

/** Runs examples. As thread-safe as what reads for it. */
public final class ExampleRunner {
  private final Function<Article, Reading> reader;

  /** Runs examples by {@code engine}. */
  public ExampleRunner(Engine engine) {
    this(engine::read);
  }

  /** Runs examples by {@code reader}, which may be anything that reads articles. */
  public ExampleRunner(Function<Article, Reading> reader) {
    this.reader = reader;
  }

  /** Reads the example's text. */
  public Result run(Example example) {
    return new Result(example, reader.apply(example.article()));
  }

  /**
   * Rewrites the statements of each failed example as they were found, for review. Known gaps, and
   * what stands above the dividers, stay as they are.
   *
   * @return the files that have changed
   * @throws IOException if one can't be read or written
   */
  public static List<Path> update(Collection<Result> results) throws IOException {
    Map<Path, Map<String, String>> found =
        results.stream()
            .filter(r -> r.outcome() == Result.Outcome.FAILED)
            .collect(
                Collectors.groupingBy(
                    r -> r.example().file(),
                    TreeMap::new,
                    Collectors.toMap(r -> r.example().id(), ExampleRunner::foundLines)));
    for (Map.Entry<Path, Map<String, String>> entry : found.entrySet()) {
      List<String> lines = Files.readString(entry.getKey()).lines().toList();
      List<String> updated = Fence.replaceExpected(lines, entry.getValue());
      Files.writeString(entry.getKey(), String.join("\n", updated) + "\n");
    }
    return List.copyOf(found.keySet());
  }

  private static String foundLines(Result result) {
    return String.join("\n", result.example().facet().lines(result.reading()));
  }
}
