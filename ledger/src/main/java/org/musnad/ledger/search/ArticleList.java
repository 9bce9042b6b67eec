package org.musnad.ledger.search;

import java.util.List;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.store.ArticleRows;
import org.musnad.ledger.store.Database;

/**
 * The articles of a ledger in the order in which they were added. As keys only rise, who goes on
 * from the last one that he has seen meets each article once, whatever is added meanwhile.
 * Thread-safe.
 */
public final class ArticleList {
  private final Database database;

  /** Makes one for a ledger's database. */
  public ArticleList(Database database) {
    this.database = database;
  }

  /**
   * The articles that were added after one.
   *
   * @param key that one's key; 0 for all
   * @param filter of which only outlet and days are asked for
   * @param limit how many to give at most
   */
  public List<StoredArticle> after(long key, Filter filter, int limit) {
    Sql sql = Sql.of("SELECT " + ArticleRows.COLUMNS + " FROM articles a WHERE a.key > ?", key);
    new Conditions(filter, null).ofArticle().forEach(each -> sql.add(" AND ").add(each));
    sql.add(" ORDER BY a.key LIMIT ?", limit);
    return database.read(
        session -> session.list(sql.text(), ArticleRows::article, sql.parameters()));
  }
}
