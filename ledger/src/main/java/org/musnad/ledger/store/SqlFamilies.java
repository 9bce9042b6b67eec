package org.musnad.ledger.store;

import java.util.Collection;
import java.util.List;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.reuse.FamilyStore;

/** Families in their table, which has a row for each article that has copies. */
final class SqlFamilies implements FamilyStore {
  private final Session session;

  SqlFamilies(Session session) {
    this.session = session;
  }

  @Override
  public List<Long> familiesOf(Collection<Long> articles) {
    String sql = "SELECT DISTINCT family FROM families WHERE article IN (:keys)";
    return session.listByKeys(sql, articles, row -> row.getLong(1)).stream().distinct().toList();
  }

  @Override
  public List<Long> members(Collection<Long> families) {
    String sql = "SELECT article FROM families WHERE family IN (:keys)";
    return session.listByKeys(sql, families, row -> row.getLong(1)).stream().sorted().toList();
  }

  @Override
  public List<Copy> copies(Collection<Long> articles) {
    return CopyRows.of(session, articles);
  }

  @Override
  public void move(Collection<Long> articles, long family) {
    session.batch(
        "INSERT INTO families (article, family) VALUES (?, ?)"
            + " ON CONFLICT (article) DO UPDATE SET family = excluded.family",
        articles,
        (row, article) -> {
          row.setLong(1, article);
          row.setLong(2, family);
        });
  }

  @Override
  public void leave(long article) {
    session.update("DELETE FROM families WHERE article = ?", article);
  }
}
