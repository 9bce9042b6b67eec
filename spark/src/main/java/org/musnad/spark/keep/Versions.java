package org.musnad.spark.keep;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Names;

/**
 * The later versions among articles whose names have one root, in their order; those that are there
 * already come first.
 */
final class Versions implements Iterator<Row> {
  private final Iterator<Row> rows;
  private final Map<String, Integer> newest = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Names names;
  private @Nullable Row next;

  /**
   * Makes one.
   *
   * @param rows of root, ordinal, record, name, version (0 where it is to be found) and slice
   */
  Versions(Iterator<Row> rows) {
    this.rows = rows;
    this.names =
        new Names(
            new Names.Known() {
              @Override
              public int newest(String name) {
                return newest.getOrDefault(name, 0);
              }

              @Override
              public boolean isTaken(String id) {
                return taken.contains(id);
              }
            });
  }

  @Override
  public boolean hasNext() {
    while (next == null && rows.hasNext()) {
      Row row = rows.next();
      String name = row.getString(3);
      int version = row.getInt(4);
      if (version > 0) {
        newest.merge(name, version, Math::max);
        taken.add(Names.id(name, version));
      } else {
        next = named(row, name, names.next(name));
      }
    }
    return next != null;
  }

  private static @Nullable Row named(Row row, String name, int version) {
    return version == 1
        ? null
        : RowFactory.create(row.getString(5), row.getLong(2), Names.id(name, version), version);
  }

  @Override
  public Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }
}
