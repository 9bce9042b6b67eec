package org.musnad.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.musnad.Article;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.reuse.Families;
import org.musnad.ledger.reuse.MemoryFamilies;
import org.musnad.ledger.reuse.MemorySketches;
import org.musnad.ledger.reuse.ReuseIndex;
import org.musnad.ledger.reuse.ShingleCache;
import org.musnad.ledger.reuse.Sketched;

/** Articles in memory with their copies and families. */
final class MemoryLedger implements FamilyTexts {
  private static final int BATCH = 500;

  final MemorySketches sketches = new MemorySketches();
  final MemoryFamilies families = new MemoryFamilies();
  final List<Copy> copies = new ArrayList<>();
  private final Map<Long, StoredArticle> articles = new TreeMap<>();
  private final ReuseIndex index = new ReuseIndex(sketches, new ShingleCache(4096));

  /** The articles with the keys 1, 2, 3 … in their order. */
  static MemoryLedger of(List<Article> articles) {
    MemoryLedger ledger = new MemoryLedger();
    List<Sketched> batch = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      batch.add(ledger.sketches.add(i + 1L, articles.get(i).text()));
      if (batch.size() == BATCH || i == articles.size() - 1) {
        ledger.add(batch);
        batch.clear();
      }
    }
    return ledger;
  }

  /** Gives the articles as a ledger has them; the credits are by the articles' ids. */
  void describe(List<Article> given, Map<String, List<String>> credits) {
    for (int i = 0; i < given.size(); i++) {
      Article a = given.get(i);
      long key = i + 1L;
      StoredArticle stored =
          new StoredArticle(
              key,
              a.id(),
              a.outlet(),
              a.url(),
              a.published(),
              a.title(),
              a.author(),
              credits.getOrDefault(a.id(), List.of()));
      articles.put(key, stored);
    }
  }

  /** All that were described. */
  Collection<StoredArticle> articles() {
    return articles.values();
  }

  @Override
  public void eachArticle(Consumer<StoredArticle> visitor) {
    articles.values().forEach(visitor);
  }

  @Override
  public List<StoredArticle> articles(Collection<Long> keys) {
    return keys.stream().map(articles::get).toList();
  }

  @Override
  public Map<Long, Long> families(Collection<Long> keys) {
    Map<Long, Long> found = new HashMap<>();
    for (long key : keys) {
      families.familiesOf(List.of(key)).forEach(family -> found.put(key, family));
    }
    return found;
  }

  @Override
  public List<StoredArticle> members(long family) {
    return families.members(List.of(family)).stream().map(articles::get).toList();
  }

  @Override
  public List<Copy> copiesOf(Collection<Long> keys) {
    return families.copies(keys);
  }

  @Override
  public Map<Long, String> texts(Collection<Long> keys) {
    Map<Long, String> texts = new HashMap<>();
    sketches.texts(keys, texts::put);
    return texts;
  }

  private void add(List<Sketched> batch) {
    List<Copy> found = index.copies(batch);
    copies.addAll(found);
    families.keep(found);
    new Families(families).add(found);
  }
}
