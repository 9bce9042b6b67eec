package org.musnad.ledger.digest;

import java.util.List;
import org.musnad.ledger.store.Session;

/** The frequencies of stems that a digest goes by, until it is made anew. */
final class StemTable {
  /** The table of the digest. */
  static final String NAME = "digest_stems";

  /** That of the ledger, which is always up to date. */
  static final String LEDGER = "stems";

  private StemTable() {}

  record Stem(String stem, long statements) {}

  /** All of a table of stems. */
  static List<Stem> all(Session session, String table) {
    return session.list(
        "SELECT stem, statements FROM " + table, row -> new Stem(row.getString(1), row.getLong(2)));
  }

  /** Takes out and puts in. */
  static void apply(Session session, Delta<Stem> delta) {
    session.batch(
        "DELETE FROM digest_stems WHERE stem = ?",
        delta.gone(),
        (row, gone) -> row.setString(1, gone.stem()));
    session.batch(
        "INSERT INTO digest_stems (stem, statements) VALUES (?, ?)",
        delta.fresh(),
        (row, fresh) -> {
          row.setString(1, fresh.stem());
          row.setLong(2, fresh.statements());
        });
  }
}
