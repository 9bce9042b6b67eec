package org.musnad.ledger.search;

import java.util.List;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.text.Span;

/**
 * An article that was found.
 *
 * @param article the article
 * @param excerpt where a passage with the words that were asked for stands, in code points of its
 *     text
 * @param text that passage
 * @param marks where those words stand within it, in code points of the article's text
 */
public record ArticleHit(StoredArticle article, Span excerpt, String text, List<Span> marks) {

  /** Copies the list. */
  public ArticleHit {
    marks = List.copyOf(marks);
  }
}
