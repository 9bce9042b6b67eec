package org.musnad.ledger.json;

import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.metadata.Metadata;
import org.musnad.text.Span;

/**
 * What stands over an article: as it was given with it, or else as its text says.
 *
 * @param title the title, or null
 * @param author the author or byline, or null
 * @param section the section, or null
 */
public record Heading(@Nullable String title, @Nullable String author, @Nullable String section) {

  /** That of an article and of what was read of it as a publication. */
  public static Heading of(Article article, Metadata metadata) {
    String text = article.text();
    return new Heading(
        given(article.title(), metadata.title(), text),
        given(article.author(), metadata.byline(), text),
        given(null, metadata.section(), text));
  }

  private static @Nullable String given(@Nullable String given, @Nullable Span read, String text) {
    return given != null && !given.isBlank() || read == null ? given : read.of(text);
  }
}
