package org.musnad.ledger.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.musnad.ledger.store.Session;
import org.musnad.ledger.text.Terms;

/**
 * Finds which places of the gazetteer a name means. The ledger has their English names; what they
 * are called in Arabic is seen in articles that have the name in their text, by the words with
 * which these name their places.
 */
final class PlaceIds {
  private static final int ARTICLES = 100;

  private final Session session;
  private final FullText fullText;
  private final QueryParser parser;
  private final Terms terms;

  PlaceIds(Session session, FullText fullText, QueryParser parser, Terms terms) {
    this.session = session;
    this.fullText = fullText;
    this.parser = parser;
    this.terms = terms;
  }

  /** The ids; none if no article of the ledger has such a place. */
  List<String> of(String name) {
    Set<String> ids = new LinkedHashSet<>(english(name.strip()));
    parser.phrase(name).ifPresent(phrase -> ids.addAll(arabic(phrase)));
    return List.copyOf(ids);
  }

  /** By an index where the name is right; else as an id or a country's code. */
  private List<String> english(String name) {
    List<String> ids =
        list(
            "SELECT DISTINCT p.place FROM places p WHERE p.name IN (?, ?)",
            name,
            capitalised(name));
    boolean code = name.chars().allMatch(c -> c < 0x80);
    if (!ids.isEmpty() || !code) {
      return ids;
    }
    return name.length() == 2
        ? list("SELECT DISTINCT p.place FROM places p WHERE p.country = ?", name)
        : list("SELECT DISTINCT p.place FROM places p WHERE p.place = ?", name);
  }

  private List<String> list(String sql, String... parameters) {
    Sql clean = Sql.of(sql, (Object[]) parameters);
    return session.list(clean.text(), row -> row.getString(1), clean.parameters());
  }

  private static String capitalised(String name) {
    StringBuilder out = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ' || out.charAt(i - 1) == '-') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  private List<String> arabic(Phrase name) {
    TermTable table = TermTable.ARTICLES;
    Query query = new Query(List.of(name), List.of());
    Sql sql =
        Sql.of(
                "SELECT DISTINCT p.place, substr(d.text, p.span_begin + 1, p.span_end - p.span_begin)")
            .add(" FROM (SELECT " + fullText.key(table) + " AS key FROM " + table.table())
            .add(" WHERE ")
            .add(fullText.matches(table, query, Query.EMPTY))
            .add(" ORDER BY " + fullText.key(table) + " DESC LIMIT " + ARTICLES + ") m")
            .add(" JOIN places p ON p.article = m.key JOIN documents d ON d.article = m.key");
    List<String> ids = new ArrayList<>();
    session.each(
        sql.text(),
        row -> {
          if (!new Marks(terms, query).in(row.getString(2)).isEmpty()) {
            ids.add(row.getString(1));
          }
        },
        sql.parameters());
    return ids;
  }
}
