package org.musnad.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps captured bytes, each once, and knows their keys. */
final class Captures {
  private record Fresh(long key, Entry entry) {}

  private final Session session;
  private final Map<Sha256, Long> keys = new HashMap<>();

  Captures(Session session) {
    this.session = session;
  }

  void write(List<Entry> entries) {
    Counter counter = new Counter(session, "capture");
    List<Fresh> fresh = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      Sha256 hash = entry.captureHash();
      if (!keys.containsKey(hash)) {
        Optional<Long> known =
            session.first(
                "SELECT key FROM captures WHERE sha256 = ?",
                row -> row.getLong(1),
                (Object) hash.bytes());
        long key = known.isPresent() ? known.get() : counter.next();
        keys.put(hash, key);
        if (known.isEmpty()) {
          fresh.add(new Fresh(key, entry));
        }
      }
    }
    insert(fresh);
    counter.save();
  }

  private void insert(List<Fresh> fresh) {
    session.batch(
        "INSERT INTO captures (key, sha256, media_type, charset, length, bytes)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        fresh,
        (row, each) -> {
          row.setLong(1, each.key());
          row.setBytes(2, each.entry().captureHash().bytes());
          row.setString(3, each.entry().capture().mediaType());
          row.setString(4, each.entry().capture().charset());
          row.setLong(5, each.entry().capture().bytes().length);
          row.setBytes(6, each.entry().captured());
        });
  }

  /** The key of bytes that were written. */
  long key(Sha256 hash) {
    return keys.get(hash);
  }
}
