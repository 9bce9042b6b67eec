package org.musnad.ledger.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Published;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.review.Reviewed.Stage;
import org.musnad.ledger.store.ArticleRows;
import org.musnad.ledger.store.Session;

/** Articles by how far their review is, those added last first. Within one look at the ledger. */
public final class ReviewQueue {
  private static final String STAGE =
      "CASE l.act WHEN 'finish' THEN 'finished' ELSE"
          + " CASE WHEN l.act IS NULL THEN 'unreviewed' ELSE 'begun' END END";
  private static final String FROM =
      " FROM articles a LEFT JOIN reviews l ON l.article = a.key AND l.revision ="
          + " (SELECT max(revision) FROM reviews m WHERE m.article = a.key)";

  private final Session session;

  /** That of a ledger. */
  public ReviewQueue(Session session) {
    this.session = session;
  }

  /**
   * Which articles are wanted; what is null does not matter.
   *
   * @param stage how far their review is
   * @param outlet who published them
   * @param from the first day of publication
   * @param to the last one
   * @param reviewer a name; those that somebody of that name has had a hand in
   */
  public record Wish(
      @Nullable Stage stage,
      @Nullable String outlet,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String reviewer) {
    /** All articles. */
    public static final Wish ALL = new Wish(null, null, null, null, null);

    /** The same of any stage. */
    Wish ofAnyStage() {
      return new Wish(null, outlet, from, to, reviewer);
    }
  }

  /**
   * An article in the queue.
   *
   * @param article the article
   * @param stage how far its review is
   * @param statements how many statements the machine read
   * @param reviewer who did the last act, or null
   * @param at when, UTC, in ISO 8601 form, or null
   */
  public record Item(
      StoredArticle article,
      Stage stage,
      int statements,
      @Nullable String reviewer,
      @Nullable String at) {}

  /** Some of the articles that are wanted. */
  public List<Item> page(Wish wish, int offset, int limit) {
    Conditions conditions = new Conditions(wish);
    String sql =
        "SELECT "
            + ArticleRows.COLUMNS
            + ", "
            + STAGE
            + ", (SELECT count(*) FROM statements s WHERE s.article = a.key),"
            + " l.reviewer, l.reviewed_at"
            + FROM
            + conditions.sql()
            + " ORDER BY a.key DESC LIMIT ? OFFSET ?";
    conditions.parameters.add(limit);
    conditions.parameters.add(offset);
    return session.list(sql, ReviewQueue::item, conditions.parameters.toArray());
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        ArticleRows.article(row),
        stage(row.getString(9)),
        row.getInt(10),
        row.getString(11),
        row.getString(12));
  }

  private static Stage stage(String word) {
    return Stage.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** How many articles there are of each stage, of those wanted otherwise. */
  public Map<Stage, Long> counts(Wish wish) {
    Conditions conditions = new Conditions(wish.ofAnyStage());
    Map<Stage, Long> counts = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      counts.put(stage, 0L);
    }
    session.each(
        "SELECT " + STAGE + " AS stage, count(*)" + FROM + conditions.sql() + " GROUP BY 1",
        row -> counts.put(stage(row.getString(1)), row.getLong(2)),
        conditions.parameters.toArray());
    return counts;
  }

  /**
   * The article to review after another: of those that are not finished, the next one that was
   * added before it, or else the last that was added.
   *
   * @param after the key of the other, or 0
   */
  public Optional<StoredArticle> next(long after) {
    String sql =
        "SELECT "
            + ArticleRows.COLUMNS
            + FROM
            + " WHERE (l.act IS NULL OR l.act <> 'finish') AND a.key %s ?"
            + " ORDER BY a.key DESC LIMIT 1";
    Optional<StoredArticle> earlier =
        session.first(String.format(sql, "<"), ArticleRows::article, after);
    return earlier.or(() -> session.first(String.format(sql, ">"), ArticleRows::article, after));
  }

  /** Who has reviewed anything. */
  public List<String> reviewers() {
    return session.list(
        "SELECT DISTINCT reviewer FROM reviews ORDER BY reviewer", row -> row.getString(1));
  }

  /** Who has published anything. */
  public List<String> outlets() {
    return session.list(
        "SELECT DISTINCT outlet FROM articles WHERE outlet IS NOT NULL ORDER BY outlet",
        row -> row.getString(1));
  }

  /** A wish in SQL. */
  private static final class Conditions {
    private final List<Object> parameters = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    Conditions(Wish wish) {
      add("a.outlet = ?", wish.outlet());
      add("a.published >= ?", wish.from() == null ? null : wish.from().toString());
      add("a.published < ?", Optional.ofNullable(wish.to()).flatMap(Published::end).orElse(null));
      add(
          "EXISTS (SELECT 1 FROM reviews r WHERE r.article = a.key AND r.reviewer = ?)",
          wish.reviewer());
      add(
          STAGE + " = ?",
          wish.stage() == null ? null : wish.stage().name().toLowerCase(Locale.ROOT));
    }

    private void add(String condition, @Nullable Object value) {
      if (value != null) {
        conditions.add(condition);
        parameters.add(value);
      }
    }

    String sql() {
      return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
  }
}
