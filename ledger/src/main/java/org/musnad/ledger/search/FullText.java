package org.musnad.ledger.search;

import org.musnad.ledger.store.Dialect;

/** How a database's full-text index is asked. Immutable. */
interface FullText {

  /** The one for a database. */
  static FullText of(Dialect dialect) {
    return switch (dialect) {
      case SQLITE -> new SqliteFullText();
      case POSTGRESQL -> new PostgresFullText();
    };
  }

  /** The column that has the key of the statement or article. */
  String key(TermTable table);

  /**
   * The condition that a row of {@code table} has what is wanted and nothing unwanted.
   *
   * @param query what is asked of the words; something must be wanted there or of the source
   * @param source what is asked of the names of sources; nothing unwanted; empty for articles
   */
  Sql matches(TermTable table, Query query, Query source);

  /** How well a row that matches does so, the best first in ascending order. */
  Sql rank(TermTable table, Query query);

  /**
   * Up to how many matches it is quicker to list all and go over the articles by date than to ask
   * the index anew for each article.
   */
  int listed();
}
