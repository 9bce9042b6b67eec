package org.musnad.desk.browse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.desk.web.Links;
import org.musnad.desk.web.Shown;
import org.musnad.desk.words.Words;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.text.Plain;

/**
 * Where a thing was printed.
 *
 * @param href the article's page
 * @param title the article's title, or its id where it has none
 * @param outlet who published it, or null
 * @param outletHref the outlet's page, or null
 * @param published when, in words, or null
 */
public record Where(
    String href,
    String title,
    @Nullable String outlet,
    @Nullable String outletHref,
    @Nullable String published) {

  static Where of(Words words, StoredArticle article) {
    Optional<String> outlet = Optional.ofNullable(article.outlet());
    return new Where(
        Links.article(article.id()),
        Shown.title(article),
        outlet.map(Plain::of).orElse(null),
        outlet.map(Links::outlet).orElse(null),
        Optional.ofNullable(article.published()).map(words::time).map(Plain::of).orElse(null));
  }
}
