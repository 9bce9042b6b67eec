package org.musnad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.store.Session;

/** Finds the keys of the statements or articles that a question asks for. */
final class KeySearch {
  private final Session session;
  private final FullText fullText;
  private final TermTable table;
  private final Conditions conditions;
  private final int ranked;
  private final int listed;

  /**
   * Makes one.
   *
   * @param ranked the most matches that are ranked
   * @param listed the most matches that are listed
   */
  KeySearch(
      Session session,
      FullText fullText,
      TermTable table,
      Conditions conditions,
      int ranked,
      int listed) {
    this.session = session;
    this.fullText = fullText;
    this.table = table;
    this.conditions = conditions;
    this.ranked = ranked;
    this.listed = listed;
  }

  /** Those of one page. */
  Found<Long> find(Query query, Query source, SearchRequest request) {
    boolean statements = table == TermTable.STATEMENTS;
    List<Sql> filters = new ArrayList<>(conditions.ofArticle());
    if (statements) {
      filters.addAll(conditions.ofStatement());
    } else {
      filters.addAll(ofSomeStatement(source));
    }
    Query names = statements ? source : Query.EMPTY;
    if (query.wanted().isEmpty() && names.wanted().isEmpty()) {
      query.unwanted().forEach(phrase -> filters.add(without(phrase)));
      return byDate(Sql.and(filters), null, request);
    }
    Sql matches = fullText.matches(table, query, names);
    long count = count(matches);
    if (count <= ranked) {
      return ranked(Sql.and(filters), matches, query, request);
    }
    if (count <= listed) {
      filters.add(among(matches));
      return byDate(Sql.and(filters), null, request);
    }
    return byDate(Sql.and(filters), matches, request);
  }

  /** How many match, or that there are more than can be listed. */
  private long count(Sql matches) {
    Sql sql =
        Sql.of("SELECT count(*) FROM (SELECT 1 FROM " + table.table() + " WHERE ")
            .add(matches)
            .add(" LIMIT " + (Math.max(ranked, listed) + 1) + ") m");
    return session.number(sql.text(), sql.parameters());
  }

  /** The plus keeps SQLite from going over the matches, when the dates are in order already. */
  private Sql among(Sql matches) {
    return Sql.of("+" + key() + " IN (SELECT " + fullText.key(table) + " FROM " + table.table())
        .add(" WHERE ")
        .add(matches)
        .add(")");
  }

  /** What an article must have a statement for. */
  private List<Sql> ofSomeStatement(Query source) {
    List<Sql> all = new ArrayList<>(conditions.ofStatement());
    TermTable statements = TermTable.STATEMENTS;
    if (!source.wanted().isEmpty()) {
      all.add(
          Sql.of("s.key IN (SELECT " + fullText.key(statements) + " FROM ")
              .add(statements.table() + " WHERE ")
              .add(fullText.matches(statements, Query.EMPTY, source))
              .add(")"));
    }
    return all.isEmpty()
        ? List.of()
        : List.of(
            Sql.of("EXISTS (SELECT 1 FROM statements s WHERE s.article = a.key AND ")
                .add(Sql.and(all))
                .add(")"));
  }

  private Sql without(Phrase phrase) {
    Query unwanted = new Query(List.of(phrase), List.of());
    return Sql.of("NOT ").add(among(fullText.matches(table, unwanted, Query.EMPTY)));
  }

  private String key() {
    return table == TermTable.STATEMENTS ? "s.key" : "a.key";
  }

  /** All matches are few, so that all of them can be counted. */
  private Found<Long> ranked(Sql filters, Sql matches, Query query, SearchRequest request) {
    boolean names = query.wanted().isEmpty();
    Sql sql = Sql.of("SELECT " + key() + " FROM " + table.table());
    if (table == TermTable.STATEMENTS) {
      sql.add(" JOIN statements s ON s.key = " + fullText.key(table));
      sql.add(" JOIN articles a ON a.key = s.article WHERE ");
    } else {
      sql.add(" JOIN articles a ON a.key = " + fullText.key(table) + " WHERE ");
    }
    sql.add(matches).add(" AND ").add(filters).add(" ORDER BY ");
    if (!names) {
      sql.add(fullText.rank(table, query)).add(", ");
    }
    sql.add("coalesce(a.published, '') DESC, a.key DESC, " + key());
    List<Long> keys = session.list(sql.text(), row -> row.getLong(1), sql.parameters());
    int from = Math.min(keys.size(), request.offset());
    int to = Math.min(keys.size(), from + request.limit());
    return new Found<>(keys.subList(from, to), keys.size(), true, !names);
  }

  /**
   * The newest first, then those without a date; looks at no more than it must.
   *
   * @param matches what must hold of the row of the index, looked at one by one, or null
   */
  private Found<Long> byDate(Sql filters, @Nullable Sql matches, SearchRequest request) {
    int needed = request.offset() + request.limit() + 1;
    List<Long> keys = new ArrayList<>(byDate(filters, matches, true, needed));
    if (keys.size() < needed) {
      keys.addAll(byDate(filters, matches, false, needed - keys.size()));
    }
    boolean all = keys.size() < needed;
    int count = all ? keys.size() : needed - 1;
    int from = Math.min(count, request.offset());
    return new Found<>(keys.subList(from, count), count, all, false);
  }

  private List<Long> byDate(Sql filters, @Nullable Sql matches, boolean dated, int most) {
    Sql sql = Sql.of("SELECT " + key() + " FROM articles a");
    if (table == TermTable.STATEMENTS) {
      sql.add(" CROSS JOIN statements s");
    }
    if (matches != null) {
      sql.add(" CROSS JOIN " + table.table());
    }
    sql.add(" WHERE a.published IS" + (dated ? " NOT NULL" : " NULL") + " AND ");
    if (table == TermTable.STATEMENTS) {
      sql.add("s.article = a.key AND ");
    }
    if (matches != null) {
      sql.add(fullText.key(table) + " = " + key() + " AND ").add(matches).add(" AND ");
    }
    sql.add(filters).add(" ORDER BY ");
    sql.add((dated ? "a.published DESC, " : "") + "a.key DESC");
    sql.add(table == TermTable.STATEMENTS ? ", s.key" : "");
    sql.add(" LIMIT " + most);
    return session.list(sql.text(), row -> row.getLong(1), sql.parameters());
  }
}
