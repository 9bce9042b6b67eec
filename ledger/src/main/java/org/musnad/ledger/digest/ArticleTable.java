package org.musnad.ledger.digest;

import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.claim.Page;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.store.Session;
import org.musnad.text.Span;

/** What articles are made of, in a table of the digest. */
final class ArticleTable {
  private static final String COLUMNS =
      "article, outlet, statements, named, role, anonymous, nobody, second_hand, length, own_voice,"
          + " taken_from";

  private ArticleTable() {}

  record Row(
      long article,
      String outlet,
      int statements,
      int named,
      int role,
      int anonymous,
      int nobody,
      int secondHand,
      long length,
      long ownVoice,
      @Nullable Long takenFrom) {}

  /** On whose word the statements of an article end. */
  private static final class Ends {
    int statements;
    int named;
    int role;
    int anonymous;
    int nobody;
    int secondHand;
  }

  /** Counts on whose word statements end, article by article. */
  static final class Count {
    private final Map<Long, Ends> ends = new HashMap<>();

    void add(Report report) {
      Ends of = ends.computeIfAbsent(report.article().key(), key -> new Ends());
      of.statements++;
      of.secondHand += report.statement().chain().size() > 1 ? 1 : 0;
      StoredLink origin = report.statement().origin();
      if (origin.source() == null) {
        of.nobody++;
      } else {
        switch (origin.identified()) {
          case NAMED -> of.named++;
          case ROLE -> of.role++;
          default -> of.anonymous++;
        }
      }
    }

    /**
     * The rows of all articles.
     *
     * @param lengths of their texts
     * @param ownVoice how much of an article's text is in its own voice
     * @param taken from which others they were taken
     */
    List<Row> rows(
        List<StoredArticle> articles,
        Map<Long, Long> lengths,
        ToLongFunction<Long> ownVoice,
        Map<Long, Long> taken) {
      List<Row> rows = new ArrayList<>(articles.size());
      for (StoredArticle article : articles) {
        Ends of = ends.getOrDefault(article.key(), new Ends());
        rows.add(
            new Row(
                article.key(),
                article.outlet() == null ? "" : article.outlet(),
                of.statements,
                of.named,
                of.role,
                of.anonymous,
                of.nobody,
                of.secondHand,
                lengths.getOrDefault(article.key(), 0L),
                ownVoice.applyAsLong(article.key()),
                taken.get(article.key())));
      }
      return rows;
    }
  }

  /** How many code points of a page are in the article's own voice. */
  static long ownVoice(Page page) {
    return page.ownVoice().stream().mapToLong(Span::length).sum();
  }

  /** All rows that the digest has. */
  static List<Row> all(Session session) {
    return session.list(
        "SELECT " + COLUMNS + " FROM digest_articles",
        row -> {
          long taken = row.getLong(11);
          return new Row(
              row.getLong(1),
              row.getString(2),
              row.getInt(3),
              row.getInt(4),
              row.getInt(5),
              row.getInt(6),
              row.getInt(7),
              row.getInt(8),
              row.getLong(9),
              row.getLong(10),
              taken == 0 ? null : taken);
        });
  }

  /** Takes out and puts in. */
  static void apply(Session session, Delta<Row> delta) {
    session.batch(
        "DELETE FROM digest_articles WHERE article = ?",
        delta.gone(),
        (row, gone) -> row.setLong(1, gone.article()));
    session.batch(
        "INSERT INTO digest_articles (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        delta.fresh(),
        (row, fresh) -> {
          row.setLong(1, fresh.article());
          row.setString(2, fresh.outlet());
          row.setInt(3, fresh.statements());
          row.setInt(4, fresh.named());
          row.setInt(5, fresh.role());
          row.setInt(6, fresh.anonymous());
          row.setInt(7, fresh.nobody());
          row.setInt(8, fresh.secondHand());
          row.setLong(9, fresh.length());
          row.setLong(10, fresh.ownVoice());
          if (fresh.takenFrom() == null) {
            row.setNull(11, Types.BIGINT);
          } else {
            row.setLong(11, fresh.takenFrom());
          }
        });
  }
}
