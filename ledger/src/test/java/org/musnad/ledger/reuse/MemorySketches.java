package org.musnad.ledger.reuse;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** A {@link SketchStore} in memory. */
public final class MemorySketches implements SketchStore {
  private final Map<Long, String> texts = new HashMap<>();
  private final TreeMap<Long, TreeSet<Long>> articles = new TreeMap<>();

  /** Stores an article with its sketch. */
  public Sketched add(long article, String text) {
    Shingles shingles = Shingles.of(text);
    texts.put(article, text);
    for (long hash : shingles.sketch()) {
      articles.computeIfAbsent(hash, each -> new TreeSet<>()).add(article);
    }
    return new Sketched(article, shingles);
  }

  @Override
  public void find(long[] hashes, int limit, Hits hits) {
    for (long hash : hashes) {
      hits.hit(hash, of(hash).stream().limit(limit).mapToLong(Long::longValue).toArray());
    }
  }

  private TreeSet<Long> of(long hash) {
    return articles.getOrDefault(hash, new TreeSet<>());
  }

  @Override
  public void texts(Collection<Long> keys, BiConsumer<Long, String> taker) {
    keys.forEach(key -> taker.accept(key, texts.get(key)));
  }

  /** How many rows it has. */
  public int size() {
    return articles.values().stream().mapToInt(TreeSet::size).sum();
  }
}
