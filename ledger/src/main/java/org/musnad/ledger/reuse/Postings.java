package org.musnad.ledger.reuse;

import java.util.Arrays;
import java.util.List;

/** Which articles have the hashes of a batch, looked up in one sorted pass. */
final class Postings {
  private static final long[] NONE = {};

  private final long[] hashes;
  private final long[][] articles;

  private Postings(long[] hashes) {
    this.hashes = hashes;
    this.articles = new long[hashes.length][];
    Arrays.fill(articles, NONE);
  }

  /** What {@code store} has of the hashes of {@code batch}, at most {@code limit} for each. */
  static Postings find(SketchStore store, List<Sketched> batch, int limit) {
    long[] all = batch.stream().flatMapToLong(a -> Arrays.stream(a.shingles().sketch())).toArray();
    Postings postings = new Postings(Shingles.distinct(all));
    store.find(
        postings.hashes, limit, (hash, keys) -> postings.articles[index(postings, hash)] = keys);
    return postings;
  }

  /** Those that have {@code hash}, at most the limit, the keys ascending. */
  long[] of(long hash) {
    return articles[index(this, hash)];
  }

  private static int index(Postings postings, long hash) {
    return Arrays.binarySearch(postings.hashes, hash);
  }
}
