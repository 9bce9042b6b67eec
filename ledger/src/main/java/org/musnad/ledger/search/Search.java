package org.musnad.ledger.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.store.ArticleRows;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.Session;
import org.musnad.ledger.store.StatementRows;
import org.musnad.ledger.text.Terms;
import org.musnad.text.Span;

/**
 * Searches a ledger. Thread-safe.
 *
 * <p>Up to {@value #RANKED} matches are ranked; what matches more has words too common for ranks to
 * mean much, and stands in order of date, for which no more matches need be looked at than are
 * shown.
 */
public final class Search {
  /** The most matches that are ranked. */
  static final int RANKED = 2000;

  private final Database database;
  private final int ranked;
  private final int listed;
  private final FullText fullText;
  private final Terms terms = new Terms();
  private final QueryParser parser = new QueryParser(terms);

  /** Makes one for a ledger's database. */
  public Search(Database database) {
    this(database, RANKED, FullText.of(database.dialect()).listed());
  }

  /** One with other bounds, so that tests need no large ledger. */
  Search(Database database, int ranked, int listed) {
    this.database = database;
    this.fullText = FullText.of(database.dialect());
    this.ranked = ranked;
    this.listed = listed;
  }

  /**
   * Statements whose content has what is asked for.
   *
   * @throws BadQuery if the question cannot be answered as it stands
   */
  public Found<StatementHit> statements(SearchRequest request) {
    Query query = parser.parse(request.query());
    Marks marks = new Marks(terms, query);
    return database.read(
        session -> {
          Found<Long> keys = keys(session, TermTable.STATEMENTS, query, request);
          return with(keys, statements(session, keys.hits(), marks));
        });
  }

  /**
   * Articles whose title or text has what is asked for, and of which a statement passes the filter.
   *
   * @throws BadQuery if the question cannot be answered as it stands
   */
  public Found<ArticleHit> articles(SearchRequest request) {
    Query query = parser.parse(request.query());
    Marks marks = new Marks(terms, query);
    return database.read(
        session -> {
          Found<Long> keys = keys(session, TermTable.ARTICLES, query, request);
          return with(keys, articles(session, keys.hits(), marks));
        });
  }

  private static <T> Found<T> with(Found<Long> keys, List<T> hits) {
    return new Found<>(hits, keys.count(), keys.exact(), keys.ranked());
  }

  private Found<Long> keys(Session session, TermTable table, Query query, SearchRequest request) {
    Filter filter = request.filter();
    List<String> places = places(session, filter.place());
    Query source = source(filter);
    return new KeySearch(session, fullText, table, new Conditions(filter, places), ranked, listed)
        .find(query, source, request);
  }

  private @Nullable List<String> places(Session session, @Nullable String name) {
    return name == null ? null : new PlaceIds(session, fullText, parser, terms).of(name);
  }

  /** Words of a source's name, each of which must be among them. */
  private Query source(Filter filter) {
    if (filter.source() == null) {
      return Query.EMPTY;
    }
    List<Phrase> words =
        parser.phrase(filter.source()).stream()
            .flatMap(phrase -> phrase.stems().stream())
            .distinct()
            .map(stem -> new Phrase(List.of(stem)))
            .toList();
    if (words.isEmpty()) {
      throw new BadQuery("no name of a source in " + filter.source().strip() + "; type one");
    }
    QueryParser.checkCount(words.size());
    return new Query(words, List.of());
  }

  private static List<StatementHit> statements(Session session, List<Long> keys, Marks marks) {
    Map<Long, StoredStatement> found = StatementRows.mapped(session, keys);
    Map<Long, StoredArticle> articles =
        articles(session, found.values().stream().map(StoredStatement::article).toList());
    List<StatementHit> hits = new ArrayList<>();
    for (Long key : keys) {
      StoredStatement statement = found.get(key);
      if (statement != null) {
        StoredArticle article = articles.get(statement.article());
        hits.add(hit(new Report(article, statement), marks));
      }
    }
    return hits;
  }

  private static StatementHit hit(Report report, Marks marks) {
    String content = report.statement().text();
    List<Span> within = marks.in(content);
    Passage passage = Passage.of(content, Excerpt.ofContent(content, within), within);
    return new StatementHit(report, Marks.inArticle(report.statement(), within), passage);
  }

  private static Map<Long, StoredArticle> articles(Session session, List<Long> keys) {
    Map<Long, StoredArticle> articles = new HashMap<>();
    String sql = "SELECT " + ArticleRows.COLUMNS + " FROM articles a WHERE a.key IN (:keys)";
    session
        .listByKeys(sql, keys, ArticleRows::article)
        .forEach(article -> articles.put(article.key(), article));
    return articles;
  }

  private static List<ArticleHit> articles(Session session, List<Long> keys, Marks marks) {
    Map<Long, StoredArticle> articles = articles(session, keys);
    List<ArticleHit> hits = new ArrayList<>();
    for (Long key : keys) {
      StoredArticle article = articles.get(key);
      session
          .first("SELECT text FROM documents WHERE article = ?", row -> row.getString(1), key)
          .ifPresent(text -> hits.add(hit(article, text, marks)));
    }
    return hits;
  }

  private static ArticleHit hit(StoredArticle article, String text, Marks marks) {
    List<Span> all = marks.in(text);
    Span excerpt = Excerpt.of(text, all);
    List<Span> within =
        all.stream()
            .filter(mark -> mark.begin() >= excerpt.begin() && mark.end() <= excerpt.end())
            .toList();
    return new ArticleHit(article, excerpt, within, Passage.of(text, excerpt, within));
  }
}
