package org.musnad.ledger.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.reuse.Shingles;
import org.musnad.ledger.reuse.SketchStore;

/** Sketches in the table of shingles. */
final class SqlSketches implements SketchStore {
  /** One statement for all hashes: a call for each would cost more than what it finds. */
  private static final String SQLITE =
      "SELECT wanted.value, "
          + sqlite("shingles")
          + ", "
          + sqlite("new_shingles")
          + " FROM json_each(?) wanted";

  private static final String POSTGRESQL =
      "SELECT wanted.hash, "
          + postgresql("shingles")
          + ", "
          + postgresql("new_shingles")
          + " FROM unnest(cast(? AS bigint[])) AS wanted(hash)";

  private static String sqlite(String table) {
    return "(SELECT group_concat(article, ' ') FROM (SELECT article FROM "
        + table
        + " WHERE hash = wanted.value ORDER BY article LIMIT ?))";
  }

  private static String postgresql(String table) {
    return "(SELECT string_agg(article::text, ' ' ORDER BY article) FROM (SELECT article FROM "
        + table
        + " WHERE hash = wanted.hash ORDER BY article LIMIT ?) having_it)";
  }

  private final Session session;

  SqlSketches(Session session) {
    this.session = session;
  }

  @Override
  public void find(long[] hashes, int limit, Hits hits) {
    boolean sqlite = session.dialect() == Dialect.SQLITE;
    String wanted = Arrays.stream(hashes).mapToObj(Long::toString).collect(Collectors.joining(","));
    session.each(
        sqlite ? SQLITE : POSTGRESQL,
        row -> {
          String articles = both(row.getString(2), row.getString(3));
          if (!articles.isEmpty()) {
            long[] keys = keys(articles);
            hits.hit(row.getLong(1), keys.length > limit ? Arrays.copyOf(keys, limit) : keys);
          }
        },
        limit,
        limit,
        sqlite ? "[" + wanted + "]" : "{" + wanted + "}");
  }

  private static String both(@Nullable String old, @Nullable String recent) {
    return old == null || recent == null
        ? Objects.requireNonNullElse(old == null ? recent : old, "")
        : old + " " + recent;
  }

  private static long[] keys(String articles) {
    if (articles.indexOf(' ') < 0) {
      return new long[] {Long.parseLong(articles)};
    }
    return Arrays.stream(articles.split(" ")).mapToLong(Long::parseLong).sorted().toArray();
  }

  @Override
  public void texts(Collection<Long> articles, BiConsumer<Long, String> texts) {
    session
        .listByKeys(
            "SELECT article, text FROM documents WHERE article IN (:keys) ORDER BY article",
            articles,
            row -> new Text(row.getLong(1), row.getString(2)))
        .forEach(text -> texts.accept(text.article, text.text));
  }

  /** Takes an article's sketch out, made anew from its text. */
  void remove(Collection<Long> articles) {
    texts(
        articles,
        (article, text) -> {
          List<Long> hashes = Arrays.stream(Shingles.of(text).sketch()).boxed().toList();
          for (String table : List.of("shingles", "new_shingles")) {
            session.batch(
                "DELETE FROM " + table + " WHERE hash = ? AND article = ?",
                hashes,
                (row, hash) -> {
                  row.setLong(1, hash);
                  row.setLong(2, article);
                });
          }
        });
  }

  private record Text(long article, String text) {}
}
