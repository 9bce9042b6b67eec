package org.musnad.example;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;

/**
 * A short text and what a reading of it must find: its statements, or one other facet. Immutable.
 *
 * @param id names the example among all examples
 * @param file the file that it stands in
 * @param line the line of its opening fence, from 1
 * @param gap whether it is known to fail, and is kept to show what is still missing
 * @param text the article
 * @param published the day of publication in ISO 8601 form, or null
 * @param facet which part of the reading it shows
 * @param expected every statement of the text, in any order; empty for another facet
 * @param lines for another facet, what {@link Facet#lines} must give
 */
public record Example(
    String id,
    Path file,
    int line,
    boolean gap,
    String text,
    @Nullable String published,
    Facet facet,
    List<Expectation> expected,
    List<String> lines) {

  /** Copies the lists. */
  public Example {
    expected = List.copyOf(expected);
    lines = List.copyOf(lines);
  }

  /** The text as an article to be read. */
  public Article article() {
    return new Article(id, text, null, null, published, null, null);
  }

  /** Where it stands, as {@code file:line}. */
  public String place() {
    return file + ":" + line;
  }
}
