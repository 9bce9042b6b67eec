package org.musnad.ledger.reuse;

import java.util.Arrays;
import java.util.List;

/**
 * Which articles have the hashes of a batch: those in the store, looked up in one sorted pass, and
 * those of the batch before the article at hand.
 */
final class Postings {
  private static final long[] NONE = {};

  private final long[] hashes;
  private final long[][] articles;
  private final int limit;
  private long[] newHashes;
  private long[] newArticles;
  private int size;

  private Postings(long[] hashes, int limit) {
    this.hashes = hashes;
    this.articles = new long[hashes.length][];
    this.limit = limit;
    this.newHashes = new long[hashes.length];
    this.newArticles = new long[hashes.length];
    Arrays.fill(articles, NONE);
  }

  /** What {@code store} has of the hashes of {@code batch}, at most {@code limit} for each. */
  static Postings find(SketchStore store, List<Sketched> batch, int limit) {
    long[] all = batch.stream().flatMapToLong(a -> Arrays.stream(a.shingles().sketch())).toArray();
    Postings postings = new Postings(Shingles.distinct(all), limit);
    store.find(postings.hashes, limit, postings::append);
    return postings;
  }

  /** Those that have {@code hash}, at most the limit, the keys ascending. */
  long[] of(long hash) {
    return articles[index(hash)];
  }

  /** Adds an article of the batch, for those after it. */
  void add(Sketched article) {
    long[] sketch = article.shingles().sketch();
    if (size + sketch.length > newHashes.length) {
      int length = Math.max(2 * newHashes.length, size + sketch.length);
      newHashes = Arrays.copyOf(newHashes, length);
      newArticles = Arrays.copyOf(newArticles, length);
    }
    for (long hash : sketch) {
      append(hash, article.key());
      newHashes[size] = hash;
      newArticles[size++] = article.key();
    }
  }

  /** Puts all that was added into {@code store}, by hash, so that pages are met once. */
  void put(SketchStore store) {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Long.compare(newHashes[a], newHashes[b]));
    long[] sorted = new long[size];
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      sorted[i] = newHashes[order[i]];
      keys[i] = newArticles[order[i]];
    }
    store.put(sorted, keys);
  }

  private void append(long hash, long article) {
    int i = index(hash);
    long[] before = articles[i];
    if (before.length < limit) {
      articles[i] = Arrays.copyOf(before, before.length + 1);
      articles[i][before.length] = article;
    }
  }

  private int index(long hash) {
    return Arrays.binarySearch(hashes, hash);
  }
}
