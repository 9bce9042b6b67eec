package org.musnad.ledger.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredLink;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.store.ArticleRows;
import org.musnad.ledger.store.CopyRows;
import org.musnad.ledger.store.Dialect;
import org.musnad.ledger.store.Session;
import org.musnad.ledger.store.StatementRows;

/** What tracing needs, out of a session of a ledger's database; for as long as that lasts. */
public class SessionClaims implements ClaimStore {
  private static final String ARTICLES = "SELECT " + ArticleRows.COLUMNS + " FROM articles a ";

  private static final int AT_ONCE = 1000;

  /** So many pages are kept at hand. */
  private static final int PAGES = 4000;

  private final Session session;
  private final String frequencies;
  private final long statements;
  private final Map<Long, Page> pages = new LinkedHashMap<>(PAGES, 0.75f, true);

  /** Answers by what a session sees. */
  public SessionClaims(Session session) {
    this(session, "stems", session.number("SELECT count(*) FROM statements"));
  }

  /**
   * Answers by what a session sees, but weighs stems as of another state of the ledger.
   *
   * @param stems the table of frequencies of that state
   * @param statements how many statements there were
   */
  public SessionClaims(Session session, String stems, long statements) {
    this.session = session;
    this.frequencies = "SELECT stem, statements FROM " + stems + " WHERE stem IN (";
    this.statements = statements;
  }

  @Override
  public long statements() {
    return statements;
  }

  @Override
  public Map<String, Long> frequencies(Collection<String> stems) {
    Map<String, Long> found = new HashMap<>();
    List<String> all = List.copyOf(stems);
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      List<String> some = all.subList(i, Math.min(all.size(), i + AT_ONCE));
      String marks = String.join(",", Collections.nCopies(some.size(), "?"));
      session.each(
          frequencies + marks + ")",
          row -> found.put(row.getString(1), row.getLong(2)),
          some.toArray());
    }
    return found;
  }

  @Override
  public List<Long> holders(Collection<String> stems) {
    return keys("statement_terms", "statement", stems);
  }

  @Override
  public List<Long> articlesWith(Collection<String> stems) {
    return keys("article_terms", "article", stems);
  }

  private List<Long> keys(String table, String key, Collection<String> stems) {
    String column = session.dialect() == Dialect.SQLITE ? "rowid" : key;
    String sql =
        String.format("SELECT %s FROM %s WHERE %s ORDER BY %s", column, table, has(table), column);
    return session.list(sql, row -> row.getLong(1), query(stems));
  }

  private String has(String table) {
    return session.dialect() == Dialect.SQLITE ? table + " MATCH ?" : "words @@ ?::tsquery";
  }

  private String query(Collection<String> stems) {
    return session.dialect() == Dialect.SQLITE
        ? "words : ("
            + stems.stream()
                .map(stem -> '"' + stem.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" OR "))
            + ")"
        : stems.stream()
            .map(stem -> "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'")
            .collect(Collectors.joining(" | "));
  }

  @Override
  public List<Report> reports(Collection<Long> keys) {
    return reports(StatementRows.withKeys(session, keys));
  }

  @Override
  public List<Report> reportsOf(long article) {
    return reports(StatementRows.ofArticles(session, List.of(article)));
  }

  private List<Report> reports(List<StoredStatement> statements) {
    Map<Long, StoredArticle> articles = new HashMap<>();
    List<Long> keys = statements.stream().map(StoredStatement::article).toList();
    articles(keys).forEach(article -> articles.put(article.key(), article));
    List<Report> reports = new ArrayList<>();
    for (StoredStatement statement : statements) {
      StoredArticle article = articles.get(statement.article());
      if (article != null) {
        reports.add(new Report(article, statement));
      }
    }
    return reports;
  }

  @Override
  public List<StoredArticle> articles(Collection<Long> keys) {
    return session.listByKeys(
        ARTICLES + "WHERE a.key IN (:keys) ORDER BY a.key", keys, ArticleRows::article);
  }

  @Override
  public Optional<StoredArticle> article(String idOrUrl) {
    Optional<StoredArticle> article =
        session.first(ARTICLES + "WHERE a.id = ?", ArticleRows::article, idOrUrl);
    return article.isPresent()
        ? article
        : session.first(ARTICLES + "WHERE a.url = ? ORDER BY a.key", ArticleRows::article, idOrUrl);
  }

  @Override
  public Page page(long article) {
    Page known = pages.get(article);
    if (known == null) {
      known =
          session
              .first(
                  "SELECT reading FROM documents WHERE article = ?",
                  row -> Page.of(ArticleRows.json(row, 1)),
                  article)
              .orElseGet(() -> new Page("", List.of(), List.of()));
      pages.put(article, known);
      if (pages.size() > PAGES) {
        pages.remove(pages.keySet().iterator().next());
      }
    }
    return known;
  }

  @Override
  public List<Copy> copies(Collection<Long> articles) {
    return CopyRows.of(session, articles);
  }

  @Override
  public void eachReport(Consumer<Report> visitor) {
    Map<Long, StoredArticle> articles = new HashMap<>();
    eachArticle(article -> articles.put(article.key(), article));
    StatementRows.each(
        session,
        statement -> {
          StoredArticle article = articles.get(statement.article());
          if (article != null) {
            visitor.accept(new Report(article, statement));
          }
        });
  }

  @Override
  public void eachLink(BiConsumer<StoredLink, @Nullable String> visitor) {
    eachReport(
        report ->
            report
                .statement()
                .chain()
                .forEach(link -> visitor.accept(link, report.article().outlet())));
  }

  @Override
  public void eachArticle(Consumer<StoredArticle> visitor) {
    session.each(ARTICLES + "ORDER BY a.key", row -> visitor.accept(ArticleRows.article(row)));
  }
}
