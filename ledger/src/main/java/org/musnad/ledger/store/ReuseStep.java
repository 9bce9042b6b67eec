package org.musnad.ledger.store;

import java.util.List;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.reuse.Families;
import org.musnad.ledger.reuse.ReuseIndex;
import org.musnad.ledger.reuse.ShingleCache;
import org.musnad.ledger.reuse.Sketched;

/** Finds what new articles share with those before them, and keeps the families. */
public final class ReuseStep implements BatchStep {
  private static final int CACHED = 4096;

  private final ShingleCache cache = new ShingleCache(CACHED);

  @Override
  public void stored(Session session, List<Stored> articles) {
    List<Sketched> batch =
        articles.stream()
            .map(stored -> new Sketched(stored.key(), stored.entry().shingles()))
            .toList();
    List<Copy> copies = new ReuseIndex(new SqlSketches(session), cache).copies(batch);
    CopyRows.insert(session, copies);
    new Families(new SqlFamilies(session)).add(copies);
  }

  @Override
  public void forgetting(Session session, List<Long> articles) {
    Families families = new Families(new SqlFamilies(session));
    articles.forEach(families::remove);
    new SqlSketches(session).remove(articles);
    for (String side : List.of("first", "second")) {
      session.batch(
          "DELETE FROM copies WHERE " + side + " = ?",
          articles,
          (row, article) -> row.setLong(1, article));
    }
  }
}
