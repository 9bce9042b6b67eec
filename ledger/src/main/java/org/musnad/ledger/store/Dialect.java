package org.musnad.ledger.store;

import java.util.Locale;
import java.util.Map;

/** Which database, where SQL differs. */
public enum Dialect {
  /** SQLite, in a file. */
  SQLITE(Map.of("key", "INTEGER", "bytes", "BLOB", "real", "REAL", "clustered", "WITHOUT ROWID")),
  /** PostgreSQL, on a server. */
  POSTGRESQL(
      Map.of("key", "BIGINT", "bytes", "BYTEA", "real", "DOUBLE PRECISION", "clustered", ""));

  private final Map<String, String> words;

  Dialect(Map<String, String> words) {
    this.words = words;
  }

  /** What the placeholders in the common migrations stand for. */
  Map<String, String> words() {
    return words;
  }

  /** The folder of its own migrations. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * A full-text value as a parameter is given.
   *
   * @param terms stems joined by spaces
   */
  String terms(String terms) {
    return this == SQLITE ? terms : TsVector.of(terms);
  }

  /** The parameter of a full-text value in SQL. */
  String termsParameter() {
    return this == SQLITE ? "?" : "?::tsvector";
  }
}
