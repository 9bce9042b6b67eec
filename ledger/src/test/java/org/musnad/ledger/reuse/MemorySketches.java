package org.musnad.ledger.reuse;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A {@link SketchStore} in memory. */
final class MemorySketches implements SketchStore {
  private final Map<Long, String> texts = new HashMap<>();
  private final TreeMap<Long, TreeSet<Long>> articles = new TreeMap<>();

  void text(long article, String text) {
    texts.put(article, text);
  }

  @Override
  public void find(long[] hashes, int limit, Hits hits) {
    for (long hash : hashes) {
      articles.getOrDefault(hash, new TreeSet<>()).stream()
          .limit(limit)
          .forEach(article -> hits.hit(hash, article));
    }
  }

  @Override
  public void put(long[] hashes, long[] keys) {
    for (int i = 0; i < hashes.length; i++) {
      articles.computeIfAbsent(hashes[i], hash -> new TreeSet<>()).add(keys[i]);
    }
  }

  @Override
  public void remove(long article, long[] hashes) {
    for (long hash : hashes) {
      TreeSet<Long> having = articles.get(hash);
      if (having != null && having.remove(article) && having.isEmpty()) {
        articles.remove(hash);
      }
    }
  }

  @Override
  public String text(long article) {
    String text = texts.get(article);
    if (text == null) {
      throw new IllegalArgumentException("no article " + article);
    }
    return text;
  }

  /** How many rows it has. */
  int size() {
    return articles.values().stream().mapToInt(TreeSet::size).sum();
  }
}
