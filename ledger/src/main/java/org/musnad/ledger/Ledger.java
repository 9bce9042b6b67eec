package org.musnad.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.musnad.Capture;
import org.musnad.ledger.claim.StemStep;
import org.musnad.ledger.digest.DigestStep;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.Report;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.model.StoredStatement;
import org.musnad.ledger.review.ReviewCheck;
import org.musnad.ledger.store.Added;
import org.musnad.ledger.store.ArticleRows;
import org.musnad.ledger.store.BatchStep;
import org.musnad.ledger.store.CopyRows;
import org.musnad.ledger.store.Database;
import org.musnad.ledger.store.Databases;
import org.musnad.ledger.store.Entry;
import org.musnad.ledger.store.EntryStore;
import org.musnad.ledger.store.Forgetting;
import org.musnad.ledger.store.LedgerException;
import org.musnad.ledger.store.Preparer;
import org.musnad.ledger.store.ReuseStep;
import org.musnad.ledger.store.Session;
import org.musnad.ledger.store.Sha256;
import org.musnad.ledger.store.StatementRows;
import org.musnad.ledger.store.Verification;

/**
 * Keeps articles, what was read in them, and what follows from many. One SQLite file, or a
 * PostgreSQL database. Thread-safe; several may read beside one that writes, and each sees only
 * whole batches. All methods throw {@link LedgerException} if the database fails.
 */
public final class Ledger implements AutoCloseable {
  private static final String ARTICLES = "SELECT " + ArticleRows.COLUMNS + " FROM articles a";

  private final Database database;
  private final @Nullable EntryStore store;

  /** Only one that writes has what writing needs, as that takes time to load. */
  private Ledger(Database database, boolean writing) {
    this.database = database;
    this.store = writing ? new EntryStore(database, new Preparer(), steps()) : null;
  }

  private static List<BatchStep> steps() {
    return List.of(new ReuseStep(), new StemStep(), new DigestStep());
  }

  /**
   * Opens a ledger for reading and writing, and makes it where there is none.
   *
   * @param location a file, or a {@code jdbc:postgresql:} URL
   */
  public static Ledger open(String location) {
    return new Ledger(Databases.open(location), true);
  }

  /** Opens a ledger that is there, for reading alone. */
  public static Ledger openForReading(String location) {
    return new Ledger(Databases.openForReading(location), false);
  }

  /** Where it is, without a password. */
  public String location() {
    return database.location();
  }

  /** The database, for queries that this class has no method for. */
  public Database database() {
    return database;
  }

  /** Makes entries for {@link #add}, on any thread. */
  public Preparer preparer() {
    return store().preparer();
  }

  /** Whether it has an article with this content. */
  public boolean has(Sha256 content) {
    return database.read(session -> EntryStore.isKnown(session, content));
  }

  /** Adds those entries that it does not have, all or none of them. */
  public Added add(List<Entry> entries) {
    return store().add(entries);
  }

  private EntryStore store() {
    if (store == null) {
      throw new LedgerException(location(), "it was opened for reading alone", "open it anew");
    }
    return store;
  }

  /**
   * Takes an article out, with all that follows from it.
   *
   * @param id its id; or the id that it came with, for all its versions
   * @return how many articles that were; {@link #purge} when all is forgotten
   */
  public int forget(String id) {
    return new Forgetting(database, steps()).article(id);
  }

  /** Takes all articles of an outlet out, likewise. */
  public int forgetOutlet(String outlet) {
    return new Forgetting(database, steps()).outlet(outlet);
  }

  /** Takes the articles of these contents out, likewise, all or none. */
  public int forgetContents(Collection<Sha256> contents) {
    return new Forgetting(database, steps()).contents(contents);
  }

  /** Makes what was forgotten unreadable, in the full-text index too. */
  public void purge() {
    database.purge();
  }

  /**
   * Checks all that it holds: texts and what points into them, hashes, references, the full-text
   * index, reviews.
   *
   * @param faults takes a line for each fault
   * @return how many articles were checked
   */
  public long verify(Consumer<String> faults) {
    return new Verification(database, List.of(new ReviewCheck()), faults).run();
  }

  /** The article with an id. */
  public Optional<StoredArticle> article(String id) {
    return database.read(
        session -> session.first(ARTICLES + " WHERE a.id = ?", ArticleRows::article, id));
  }

  /** The article with a key. */
  public Optional<StoredArticle> article(long key) {
    return database.read(
        session -> session.first(ARTICLES + " WHERE a.key = ?", ArticleRows::article, key));
  }

  /** The articles that were published at an address, the earliest added first. */
  public List<StoredArticle> articlesAt(String url) {
    String sql = ARTICLES + " WHERE a.url = ? ORDER BY a.key";
    return database.read(session -> session.list(sql, ArticleRows::article, url));
  }

  /** The articles that have some keys, in the order of these. */
  public List<StoredArticle> articles(Collection<Long> keys) {
    return database.read(session -> articles(session, keys));
  }

  private static List<StoredArticle> articles(Session session, Collection<Long> keys) {
    String sql = ARTICLES + " WHERE a.key IN (:keys) ORDER BY a.key";
    return session.listByKeys(sql, keys, ArticleRows::article);
  }

  /** Goes over all articles in the order of their keys. */
  public void eachArticle(Consumer<StoredArticle> visitor) {
    read(
        session ->
            session.each(
                ARTICLES + " ORDER BY a.key", row -> visitor.accept(ArticleRows.article(row))));
  }

  /** The text of an article, untouched. */
  public Optional<String> text(long article) {
    String sql = "SELECT text FROM documents WHERE article = ?";
    return database.read(session -> session.first(sql, row -> row.getString(1), article));
  }

  /** What an article was taken from: the bytes as they came, and where and when. */
  public Optional<Capture> capture(long article) {
    return database.read(session -> ArticleRows.capture(session, article));
  }

  /** The reading of an article in the form {@code musnad/1}. */
  public Optional<String> reading(long article) {
    String sql = "SELECT reading FROM documents WHERE article = ?";
    return database.read(session -> session.first(sql, row -> ArticleRows.json(row, 1), article));
  }

  /** Goes over all readings in the form {@code musnad/1}, in the order of the articles' keys. */
  public void eachReading(BiConsumer<Long, String> visitor) {
    String sql = "SELECT article, reading FROM documents ORDER BY article";
    read(
        session ->
            session.each(sql, row -> visitor.accept(row.getLong(1), ArticleRows.json(row, 2))));
  }

  /** The statements of an article, in the order of the text. */
  public List<StoredStatement> statements(long article) {
    return statementsOf(List.of(article));
  }

  /** The statements of some articles, in the order of their keys. */
  public List<StoredStatement> statementsOf(Collection<Long> articles) {
    return database.read(session -> StatementRows.ofArticles(session, articles));
  }

  /** The statement with a key. */
  public Optional<StoredStatement> statement(long key) {
    return database.read(session -> StatementRows.withKeys(session, List.of(key))).stream()
        .findFirst();
  }

  /** A statement by the ids of its article and of itself, as {@code s3}. */
  public Optional<StoredStatement> statement(String article, String id) {
    String sql =
        "SELECT s.key FROM statements s JOIN articles a ON a.key = s.article"
            + " WHERE a.id = ? AND s.id = ?";
    return database
        .read(
            session ->
                StatementRows.withKeys(
                    session, session.list(sql, row -> row.getLong(1), article, id)))
        .stream()
        .findFirst();
  }

  /** Goes over all statements in the order of their keys. */
  public void eachStatement(Consumer<StoredStatement> visitor) {
    read(session -> StatementRows.each(session, visitor));
  }

  /** The statements that have some keys, in the order of these, with their articles. */
  public List<Report> reports(Collection<Long> statements) {
    return database.read(
        session -> {
          List<StoredStatement> found = StatementRows.withKeys(session, statements);
          Map<Long, StoredArticle> articles = new HashMap<>();
          List<Long> keys = found.stream().map(StoredStatement::article).toList();
          articles(session, keys).forEach(article -> articles.put(article.key(), article));
          return found.stream()
              .map(each -> new Report(articles.get(each.article()), each))
              .toList();
        });
  }

  /** The pairs that have one of some articles in them. */
  public List<Copy> copiesOf(Collection<Long> articles) {
    return database.read(session -> CopyRows.of(session, articles));
  }

  private void read(Consumer<Session> work) {
    database.read(
        session -> {
          work.accept(session);
          return session;
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
