package org.musnad.ledger.store;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.ledger.json.Heading;
import org.musnad.ledger.model.StoredArticle;

/**
 * What came with an article, where its text told it otherwise; kept so that the hash can be
 * checked.
 */
final class Given {
  private Given() {}

  /**
   * Date, title and author as they came, as a JSON array; null where all are those that are kept.
   */
  static @Nullable String written(Article article, @Nullable String published, Heading heading) {
    boolean same =
        Objects.equals(article.published(), published)
            && Objects.equals(article.title(), heading.title())
            && Objects.equals(article.author(), heading.author());
    return same
        ? null
        : Codes.write(Arrays.asList(article.published(), article.title(), article.author()));
  }

  /**
   * The article as it came.
   *
   * @param stored what is kept of it
   * @param given what came with it, where its text told it otherwise
   */
  static Article restored(StoredArticle stored, String text, @Nullable String given) {
    List<@Nullable String> fields =
        given == null
            ? Arrays.asList(stored.published(), stored.title(), stored.author())
            : Codes.read(given);
    return new Article(
        stored.id(),
        text,
        stored.outlet(),
        stored.url(),
        fields.get(0),
        fields.get(1),
        fields.get(2));
  }
}
