package org.musnad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * PostgreSQL's {@code tsvector}. Stems stand in single quotation marks, in which the mark itself
 * and the backslash are doubled.
 */
final class PostgresFullText implements FullText {
  /** The planner chooses by itself; only counting would take time. */
  @Override
  public int listed() {
    return 0;
  }

  @Override
  public String key(TermTable table) {
    return table.table() + "." + table.key();
  }

  @Override
  public Sql matches(TermTable table, Query query, Query source) {
    List<Sql> conditions = new ArrayList<>();
    for (Phrase phrase : query.wanted()) {
      conditions.add(anywhere(table, phrase));
    }
    for (Phrase phrase : source.wanted()) {
      conditions.add(in(table, TermTable.SOURCE, phrase));
    }
    for (Phrase phrase : query.unwanted()) {
      conditions.add(Sql.of("NOT ").add(anywhere(table, phrase)));
    }
    return Sql.and(conditions);
  }

  private static Sql anywhere(TermTable table, Phrase phrase) {
    Sql any = Sql.of("(");
    String or = "";
    for (String column : table.columns()) {
      any.add(or).add(in(table, column, phrase));
      or = " OR ";
    }
    return any.add(")");
  }

  private static Sql in(TermTable table, String column, Phrase phrase) {
    return Sql.of(table.table() + "." + column + " @@ ?::tsquery", written(phrase));
  }

  @Override
  public Sql rank(TermTable table, Query query) {
    String all =
        query.wanted().stream().map(PostgresFullText::written).collect(Collectors.joining(" | "));
    String ranks =
        table.columns().stream()
            .map(column -> "ts_rank(" + table.table() + "." + column + ", q.q, 1)")
            .collect(Collectors.joining(" + "));
    return Sql.of("-(SELECT " + ranks + " FROM (SELECT ?::tsquery AS q) q)", all);
  }

  private static String written(Phrase phrase) {
    return phrase.stems().stream()
        .map(stem -> "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'")
        .collect(Collectors.joining(" <-> ", "(", ")"));
  }
}
