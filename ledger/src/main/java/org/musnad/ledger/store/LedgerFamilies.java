package org.musnad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.origin.FamilyTexts;

/** Families as a ledger has them. Thread-safe. */
public final class LedgerFamilies implements FamilyTexts {
  private static final String ARTICLES = "SELECT " + ArticleRows.COLUMNS + " FROM articles a ";
  private static final int AT_ONCE = 1000;

  private final Database database;

  /** The families in a ledger's database. */
  public LedgerFamilies(Database database) {
    this.database = database;
  }

  /** Page by page, so that the visitor may ask for more meanwhile. */
  @Override
  public void eachArticle(Consumer<StoredArticle> visitor) {
    String sql = ARTICLES + "WHERE a.key > ? ORDER BY a.key LIMIT " + AT_ONCE;
    long last = 0;
    List<StoredArticle> page;
    do {
      long after = last;
      page = database.read(session -> session.list(sql, ArticleRows::article, after));
      page.forEach(visitor);
      last = page.isEmpty() ? last : page.get(page.size() - 1).key();
    } while (!page.isEmpty());
  }

  @Override
  public List<StoredArticle> articles(Collection<Long> keys) {
    String sql = ARTICLES + "WHERE a.key IN (:keys) ORDER BY a.key";
    return database.read(session -> session.listByKeys(sql, keys, ArticleRows::article));
  }

  @Override
  public Map<Long, Long> families(Collection<Long> articles) {
    String sql = "SELECT article, family FROM families WHERE article IN (:keys)";
    Map<Long, Long> families = new HashMap<>();
    database
        .read(
            session ->
                session.listByKeys(sql, articles, row -> Map.entry(row.getLong(1), row.getLong(2))))
        .forEach(entry -> families.put(entry.getKey(), entry.getValue()));
    return families;
  }

  @Override
  public List<StoredArticle> members(long family) {
    String sql =
        ARTICLES + "JOIN families f ON f.article = a.key WHERE f.family = ? ORDER BY a.key";
    return database.read(session -> session.list(sql, ArticleRows::article, family));
  }

  @Override
  public List<Copy> copiesOf(Collection<Long> articles) {
    return database.read(session -> CopyRows.of(session, articles));
  }

  @Override
  public Map<Long, String> texts(Collection<Long> articles) {
    String sql = "SELECT article, text FROM documents WHERE article IN (:keys)";
    Map<Long, String> texts = new HashMap<>();
    List<Map.Entry<Long, String>> found =
        database.read(
            session ->
                new ArrayList<>(
                    session.listByKeys(
                        sql, articles, row -> Map.entry(row.getLong(1), row.getString(2)))));
    found.forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
    return texts;
  }
}
