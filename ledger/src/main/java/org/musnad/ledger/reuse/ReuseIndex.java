package org.musnad.ledger.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.musnad.ledger.model.Copy;

/**
 * Finds the articles that share text, as they come. A new article meets only those that have hashes
 * of its {@linkplain Winnowing sketch}; what they share is then counted exactly.
 *
 * <p>A hash that stands in more than {@value Encounter#COMMON} articles is a formula or a footer of
 * an outlet, or of a text that everybody has printed. It never makes a copy where little else is
 * shared, and what is looked up for one hash, and counted for one article, is bounded, so that the
 * cost of an article does not grow with such hashes. Not thread-safe: for the one thread that
 * writes.
 */
public final class ReuseIndex {
  /** So many articles are looked up at once; it bounds what is held of their candidates. */
  private static final int AT_ONCE = 500;

  private final SketchStore store;
  private final ShingleCache cache;

  /** An index over what {@code store} has. */
  public ReuseIndex(SketchStore store, ShingleCache cache) {
    this.store = store;
    this.cache = cache;
  }

  /**
   * What new articles share with those before them, of the batch and of all that were stored
   * earlier.
   *
   * @param batch articles that the store has already, with their sketches; the keys ascending
   * @return pairs with a containment of {@link Encounter#LEAST} at least, by the later article,
   *     then the earlier one
   */
  public List<Copy> copies(List<Sketched> batch) {
    Map<Long, Shingles> known = new HashMap<>();
    batch.forEach(article -> known.put(article.key(), article.shingles()));
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < batch.size(); i += AT_ONCE) {
      copies.addAll(some(batch.subList(i, Math.min(batch.size(), i + AT_ONCE)), known));
    }
    return copies;
  }

  private static List<Encounter> meet(Sketched article, Postings postings) {
    long[] sketch = article.shingles().sketch();
    return Encounter.of(
        article.key(), sketch.length, LongStream.of(sketch).mapToObj(postings::of).toList());
  }

  private List<Copy> some(List<Sketched> batch, Map<Long, Shingles> known) {
    Postings postings = Postings.find(store, batch, Encounter.LOOKED_AT);
    List<List<Encounter>> meetings = batch.stream().map(each -> meet(each, postings)).toList();
    Set<Long> wanted = new TreeSet<>();
    meetings.forEach(meeting -> meeting.forEach(each -> wanted.add(each.other())));
    wanted.removeAll(known.keySet());
    Map<Long, Shingles> shingles = cache.get(wanted, store);
    shingles.putAll(known);
    List<Copy> copies = new ArrayList<>();
    for (List<Encounter> meeting : meetings) {
      List<Copy> found = new ArrayList<>();
      for (Encounter each : meeting) {
        Shingles theirs = shingles.get(each.other());
        Copy copy = theirs == null ? null : each.compare(known.get(each.article()), theirs);
        if (copy != null) {
          found.add(copy);
        }
      }
      found.sort(Comparator.comparingLong(Copy::first));
      copies.addAll(found);
    }
    return copies;
  }
}
