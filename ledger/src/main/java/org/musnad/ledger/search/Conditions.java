package org.musnad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Published;

/** A {@link Filter} as conditions in SQL on a statement {@code s} and its article {@code a}. */
final class Conditions {
  private static final String ORIGIN_ANONYMOUS =
      "EXISTS (SELECT 1 FROM links l WHERE l.statement = s.key AND l.identified = 'anonymous'"
          + " AND NOT EXISTS (SELECT 1 FROM links n WHERE n.statement = s.key AND n.ord > l.ord))";
  private static final String SECOND_HAND =
      "EXISTS (SELECT 1 FROM links l WHERE l.statement = s.key AND l.ord = 1)";

  private final Filter filter;
  private final @Nullable List<String> places;

  /**
   * Makes them.
   *
   * @param places the gazetteer's ids of the place that the filter names, or null if it names none
   */
  Conditions(Filter filter, @Nullable List<String> places) {
    this.filter = filter;
    this.places = places;
  }

  /** What must hold of the article. */
  List<Sql> ofArticle() {
    List<Sql> all = new ArrayList<>();
    if (filter.outlet() != null) {
      all.add(Sql.of("a.outlet = ?", filter.outlet()));
    }
    if (filter.from() != null) {
      all.add(Sql.of("a.published >= ?", filter.from().toString()));
    }
    if (filter.to() != null) {
      Published.end(filter.to()).ifPresent(end -> all.add(Sql.of("a.published < ?", end)));
    }
    if (places != null) {
      all.add(place(places));
    }
    return all;
  }

  private static Sql place(List<String> ids) {
    Sql sql = Sql.of("EXISTS (SELECT 1 FROM places p WHERE p.article = a.key AND p.place IN (");
    String comma = "";
    for (String id : ids) {
      sql.add(comma + "?", id);
      comma = ", ";
    }
    return sql.add(ids.isEmpty() ? "NULL))" : "))");
  }

  /** What must hold of the statement, but for the names of its sources. */
  List<Sql> ofStatement() {
    List<Sql> all = new ArrayList<>();
    if (filter.act() != null) {
      all.add(Sql.of("s.act = ?", filter.act().word()));
    }
    if (filter.kind() != null || filter.identified() != null) {
      all.add(link(word(filter.kind()), word(filter.identified())));
    }
    if (filter.anonymous()) {
      all.add(Sql.of(ORIGIN_ANONYMOUS));
    }
    if (filter.secondHand()) {
      all.add(Sql.of(SECOND_HAND));
    }
    return all;
  }

  private static @Nullable String word(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  private static Sql link(@Nullable String kind, @Nullable String identified) {
    Sql sql = Sql.of("EXISTS (SELECT 1 FROM links l WHERE l.statement = s.key");
    if (kind != null) {
      sql.add(" AND l.kind = ?", kind);
    }
    if (identified != null) {
      sql.add(" AND l.identified = ?", identified);
    }
    return sql.add(")");
  }
}
