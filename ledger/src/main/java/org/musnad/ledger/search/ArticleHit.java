package org.musnad.ledger.search;

import java.util.List;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.text.Span;

/**
 * An article that was found.
 *
 * @param article the article
 * @param excerpt where the passage stands, in code points of the article's text
 * @param marks where the words that were asked for stand within it, likewise
 * @param passage a piece of the text that has them
 */
public record ArticleHit(StoredArticle article, Span excerpt, List<Span> marks, Passage passage) {

  /** Copies the list. */
  public ArticleHit {
    marks = List.copyOf(marks);
  }
}
