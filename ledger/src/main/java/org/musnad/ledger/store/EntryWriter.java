package org.musnad.ledger.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.musnad.ledger.model.Names;

/** Writes a batch of entries in the transaction of a session; used once. */
final class EntryWriter {
  private final Session session;
  private final Preparer preparer;
  private final Rows rows;
  private final Counter articles;
  private final Counter statements;
  private final Captures captures;
  private final Names names;

  EntryWriter(Session session, Preparer preparer) {
    this.session = session;
    this.preparer = preparer;
    this.rows = new Rows(session);
    this.articles = new Counter(session, "article");
    this.statements = new Counter(session, "statement");
    this.captures = new Captures(session);
    this.names = new Names(known(session));
  }

  /** Writes those that the ledger does not have. */
  Added write(List<Entry> entries) {
    List<Entry> fresh = fresh(entries);
    captures.write(fresh);
    List<Stored> stored = new ArrayList<>(fresh.size());
    for (Entry entry : fresh) {
      stored.add(place(entry));
    }
    rows.write(stored, captures, statements);
    articles.save();
    statements.save();
    return new Added(stored, entries.size() - fresh.size());
  }

  private List<Entry> fresh(List<Entry> entries) {
    List<Entry> fresh = new ArrayList<>(entries.size());
    Set<Sha256> seen = new HashSet<>();
    for (Entry entry : entries) {
      if (seen.add(entry.content()) && !isKnown(session, entry.content())) {
        fresh.add(entry);
      }
    }
    return fresh;
  }

  static boolean isKnown(Session session, Sha256 content) {
    return session.number("SELECT 1 FROM articles WHERE content_hash = ?", (Object) content.bytes())
        == 1;
  }

  private static Names.Known known(Session session) {
    return new Names.Known() {
      @Override
      public int newest(String name) {
        return (int) session.number("SELECT max(version) FROM articles WHERE name = ?", name);
      }

      @Override
      public boolean isTaken(String id) {
        return session.number("SELECT 1 FROM articles WHERE id = ?", id) == 1;
      }
    };
  }

  private Stored place(Entry entry) {
    String name = entry.reading().article().id();
    int version = names.next(name);
    String id = Names.id(name, version);
    Entry named = version == 1 ? entry : preparer.renamed(entry, id);
    return new Stored(articles.next(), id, version, named);
  }
}
