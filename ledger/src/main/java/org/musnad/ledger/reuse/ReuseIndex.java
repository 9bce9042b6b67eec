package org.musnad.ledger.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Copy;

/**
 * Finds the articles that share text, as they come. A new article meets only those that have hashes
 * of its {@linkplain Winnowing sketch}; what they share is then counted exactly.
 *
 * <p>A hash that stands in more than {@value #COMMON} articles is a formula or a footer of an
 * outlet, or of a text that everybody has printed. It never makes a copy where little else is
 * shared, and what is looked up for one hash, and counted for one article, is bounded, so that the
 * cost of an article does not grow with such hashes. Not thread-safe: for the one thread that
 * writes.
 */
public final class ReuseIndex {
  /** The least containment that is kept. */
  public static final double LEAST = 0.4;

  /** A hash in more articles than this tells nothing by itself. */
  static final int COMMON = 64;

  /** So many likely ones are counted for an article, those that share most of its sketch. */
  private static final int COUNTED = 64;

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
   * @return pairs with a containment of {@link #LEAST} at least, by the later article, then the
   *     earlier one
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

  private List<Copy> some(List<Sketched> batch, Map<Long, Shingles> known) {
    Postings postings = Postings.find(store, batch, COMMON + 1);
    List<Meeting> meetings = batch.stream().map(article -> meet(article, postings)).toList();
    Set<Long> wanted = new TreeSet<>();
    meetings.forEach(meeting -> meeting.likely.forEach(other -> wanted.add(other.key())));
    wanted.removeAll(known.keySet());
    Map<Long, Shingles> shingles = cache.get(wanted, store);
    List<Copy> copies = new ArrayList<>();
    for (Meeting meeting : meetings) {
      List<Copy> found = new ArrayList<>();
      for (Candidate other : meeting.likely) {
        Shingles theirs = known.getOrDefault(other.key(), shingles.get(other.key()));
        Copy copy = theirs == null ? null : meeting.compare(other, theirs);
        if (copy != null) {
          found.add(copy);
        }
      }
      found.sort(Comparator.comparingLong(Copy::first));
      copies.addAll(found);
    }
    return copies;
  }

  private static Meeting meet(Sketched article, Postings postings) {
    long[] sketch = article.shingles().sketch();
    int common = 0;
    Map<Long, Candidate> others = new HashMap<>();
    for (long hash : sketch) {
      long[] having = postings.of(hash);
      boolean formula = having.length > COMMON;
      common += formula ? 1 : 0;
      for (long other : having) {
        if (other < article.key()) {
          others.computeIfAbsent(other, Candidate::new).meet(formula, having.length);
        }
      }
    }
    List<Candidate> likely = new ArrayList<>(others.values());
    likely.removeIf(candidate -> !candidate.isLikely(sketch.length));
    likely.sort(Candidate.BEST_FIRST);
    return new Meeting(article, common, likely.subList(0, Math.min(COUNTED, likely.size())));
  }

  /**
   * An article and whom it meets.
   *
   * @param article the new one
   * @param common how many formulas its sketch has
   * @param likely those that may share text with it
   */
  private record Meeting(Sketched article, int common, List<Candidate> likely) {
    @Nullable Copy compare(Candidate other, Shingles theirs) {
      Shingles mine = article.shingles();
      int shared = mine.shared(theirs);
      double ofTheirs = (double) shared / theirs.size();
      double ofMine = (double) shared / mine.size();
      boolean smaller = mine.size() <= theirs.size();
      int sketch = smaller ? mine.sketchSize() : theirs.sketchSize();
      int formulas = smaller ? common : other.formulas();
      boolean copied = Math.max(ofTheirs, ofMine) >= LEAST;
      return copied && other.isMoreThanFormulas(sketch, formulas)
          ? new Copy(other.key(), article.key(), ofTheirs, ofMine)
          : null;
    }
  }
}
