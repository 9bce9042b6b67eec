package org.musnad.ledger.digest;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.store.Session;

/** Sources in the tables of the digest: rows as records, read and written. */
final class SourceTable {
  private SourceTable() {}

  record Name(String source, int ord, String name, long times, String alias, String stems) {}

  record Citation(String source, String outlet, long times) {}

  record Link(long statement, int ord, String source, @Nullable String name, String published) {}

  /** All rows that the digest has. */
  static SourceCount.Rows all(Session session) {
    return new SourceCount.Rows(
        session.list(
            "SELECT id, name, kind, identified, times, outlets FROM digest_sources",
            DigestedSources::source),
        session.list(
            "SELECT source, ord, name, times, alias, stems FROM digest_names",
            row ->
                new Name(
                    row.getString(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getString(5),
                    row.getString(6))),
        session.list(
            "SELECT source, outlet, times FROM digest_citations",
            row -> new Citation(row.getString(1), row.getString(2), row.getLong(3))),
        session.list(
            "SELECT statement, ord, source, name, published FROM digest_links",
            row ->
                new Link(
                    row.getLong(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5))));
  }

  /** What has to be changed in each table. */
  record Deltas(
      Delta<SourceSummary> sources,
      Delta<Name> names,
      Delta<Citation> citations,
      Delta<Link> links) {

    static Deltas between(SourceCount.Rows before, SourceCount.Rows after) {
      return new Deltas(
          Delta.between(before.sources(), after.sources()),
          Delta.between(before.names(), after.names()),
          Delta.between(before.citations(), after.citations()),
          Delta.between(before.links(), after.links()));
    }

    /**
     * Takes out and puts in. Sources that are there still are updated in place, as taking one out
     * would take all that belongs to it along.
     */
    void apply(Session session) {
      session.batch(
          "DELETE FROM digest_links WHERE statement = ? AND ord = ?",
          links.gone(),
          (row, link) -> {
            row.setLong(1, link.statement());
            row.setInt(2, link.ord());
          });
      session.batch(
          "DELETE FROM digest_names WHERE source = ? AND ord = ?",
          names.gone(),
          (row, name) -> {
            row.setString(1, name.source());
            row.setInt(2, name.ord());
          });
      session.batch(
          "DELETE FROM digest_citations WHERE source = ? AND outlet = ?",
          citations.gone(),
          (row, citation) -> {
            row.setString(1, citation.source());
            row.setString(2, citation.outlet());
          });
      replaceSources(session);
      insert(session);
    }

    private void replaceSources(Session session) {
      session.batch(
          "INSERT INTO digest_sources (id, name, kind, identified, times, outlets)"
              + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
              + " kind = excluded.kind, identified = excluded.identified, times = excluded.times,"
              + " outlets = excluded.outlets",
          sources.fresh(),
          (row, source) -> {
            row.setString(1, source.id());
            row.setString(2, source.name());
            row.setString(3, source.kind().word());
            row.setString(4, source.identified().word());
            row.setLong(5, source.times());
            row.setInt(6, source.outlets());
          });
      Set<String> kept =
          sources.fresh().stream().map(SourceSummary::id).collect(Collectors.toSet());
      session.batch(
          "DELETE FROM digest_sources WHERE id = ?",
          sources.gone().stream().map(SourceSummary::id).filter(id -> !kept.contains(id)).toList(),
          (row, id) -> row.setString(1, id));
    }

    private void insert(Session session) {
      session.batch(
          "INSERT INTO digest_names (source, ord, name, times, alias, stems)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          names.fresh(),
          (row, name) -> {
            row.setString(1, name.source());
            row.setInt(2, name.ord());
            row.setString(3, name.name());
            row.setLong(4, name.times());
            row.setString(5, name.alias());
            row.setString(6, name.stems());
          });
      session.batch(
          "INSERT INTO digest_citations (source, outlet, times) VALUES (?, ?, ?)",
          citations.fresh(),
          (row, citation) -> {
            row.setString(1, citation.source());
            row.setString(2, citation.outlet());
            row.setLong(3, citation.times());
          });
      session.batch(
          "INSERT INTO digest_links (statement, ord, source, name, published)"
              + " VALUES (?, ?, ?, ?, ?)",
          links.fresh(),
          (row, link) -> {
            row.setLong(1, link.statement());
            row.setInt(2, link.ord());
            row.setString(3, link.source());
            row.setString(4, link.name());
            row.setString(5, link.published());
          });
    }
  }
}
