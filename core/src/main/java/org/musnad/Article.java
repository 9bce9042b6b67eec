package org.musnad;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was given: its text, untouched, and what is known about it. Immutable.
 *
 * @param id names the article within its batch; never empty
 * @param text the text, unchanged; every offset of a {@link Reading} counts in it
 * @param outlet who published it, or null where not known
 * @param url where it was published, or null
 * @param published the day or instant of publication in ISO 8601 form, or null
 * @param title the title where it was given apart from the text, or null
 * @param author the author where given, or null
 */
public record Article(
    String id,
    String text,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published,
    @Nullable String title,
    @Nullable String author) {

  /** Makes an article; {@code id} and {@code text} must not be null. */
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }

  /** An article of which nothing but the text is known. */
  public static Article of(String text) {
    return new Article("article", text, null, null, null, null, null);
  }

  /** The same article by another name. */
  public Article withId(String other) {
    return new Article(other, text, outlet, url, published, title, author);
  }
}
