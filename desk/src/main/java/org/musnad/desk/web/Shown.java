package org.musnad.desk.web;

import java.util.Objects;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.text.Plain;

/** What articles are called where their names stand alone, so that nothing turns the text round. */
public final class Shown {
  private Shown() {}

  /** The title of an article, or its id where it has none. */
  public static String title(StoredArticle article) {
    return Plain.of(Objects.requireNonNullElse(article.title(), article.id()));
  }

  /** Who published an article; empty where that is not known. */
  public static String outlet(StoredArticle article) {
    return Plain.of(Objects.requireNonNullElse(article.outlet(), ""));
  }
}
