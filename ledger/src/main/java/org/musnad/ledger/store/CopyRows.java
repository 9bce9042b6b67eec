package org.musnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.musnad.ledger.model.Copy;

/** Reads and writes what articles share. */
public final class CopyRows {
  private static final String SELECT = "SELECT first, second, of_first, of_second FROM copies";

  private CopyRows() {}

  /** The pairs that have one of some articles in them. */
  public static List<Copy> of(Session session, Collection<Long> articles) {
    Set<Copy> copies = new LinkedHashSet<>();
    for (String side : List.of("first", "second")) {
      copies.addAll(
          session.listByKeys(SELECT + " WHERE " + side + " IN (:keys)", articles, CopyRows::copy));
    }
    return List.copyOf(copies);
  }

  static void insert(Session session, List<Copy> copies) {
    session.batch(
        "INSERT INTO copies (first, second, of_first, of_second) VALUES (?, ?, ?, ?)",
        copies,
        (row, copy) -> {
          row.setLong(1, copy.first());
          row.setLong(2, copy.second());
          row.setDouble(3, copy.ofFirst());
          row.setDouble(4, copy.ofSecond());
        });
  }

  private static Copy copy(ResultSet row) throws SQLException {
    return new Copy(row.getLong(1), row.getLong(2), row.getDouble(3), row.getDouble(4));
  }
}
