package org.musnad.ledger.search;

import java.util.List;

/** A table of the full-text index. */
enum TermTable {
  /** A row a statement: the words of its content, and apart those of its sources. */
  STATEMENTS("statement_terms", "statement", List.of("words")),
  /** A row an article: its title and its text. */
  ARTICLES("article_terms", "article", List.of("title", "words"));

  /** The column of sources' names, which is asked apart. */
  static final String SOURCE = "source";

  private final String table;
  private final String key;
  private final List<String> columns;

  TermTable(String table, String key, List<String> columns) {
    this.table = table;
    this.key = key;
    this.columns = columns;
  }

  String table() {
    return table;
  }

  /** The key column where it has a name of its own, that is, on PostgreSQL. */
  String key() {
    return key;
  }

  /** Where words are looked for. */
  List<String> columns() {
    return columns;
  }
}
