package org.musnad.app.view;

import org.musnad.ledger.search.ArticleHit;
import org.musnad.ledger.search.Found;
import org.musnad.ledger.search.StatementHit;

/** Writes what a search found. */
public interface SearchWriter {
  /** Statements, with their chains and their words marked. */
  String statements(Found<StatementHit> found);

  /** Articles, with a passage of each. */
  String articles(Found<ArticleHit> found);
}
