package org.musnad.ledger.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Copy;

/**
 * Finds the articles that share text, as they come. A new article meets only those that have hashes
 * of its {@linkplain Winnowing sketch}; what they share is then counted exactly.
 *
 * <p>A hash that stands in more than {@value #COMMON} articles is a formula or a footer of an
 * outlet, or a text that everybody has printed. It never makes a copy where little else is shared,
 * and what is looked up for one hash, and counted for one article, is bounded, so that the cost of
 * an article does not grow with such hashes. Not thread-safe: for the one thread that writes.
 */
public final class ReuseIndex {
  /** The least containment that is kept. */
  public static final double LEAST = 0.4;

  /** A text with fewer distinct shingles is too short to tell a copy from a formula. */
  public static final int SHORTEST = 20;

  /** A hash in more articles than this tells nothing by itself. */
  static final int COMMON = 64;

  private static final int RARE = 4;
  private static final int CHECKED = 64;
  private static final int CACHED = 4096;

  /** Of what is no formula, the share that copies must share at least. */
  private static final double BESIDE_FORMULAS = 0.2;

  /** The share of formulas from which on the whole is one, or a text that everybody printed. */
  private static final double ALL_COMMON = 0.8;

  private final SketchStore store;
  private final Map<Long, Shingles> cache =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Shingles> eldest) {
          return size() > CACHED;
        }
      };

  /** An index over what {@code store} has. */
  public ReuseIndex(SketchStore store) {
    this.store = store;
  }

  /**
   * Adds articles, whose texts the store must have already.
   *
   * @param batch those that are not in the index yet, the keys ascending
   * @return what they share with those before them, of the batch and of all added earlier: pairs
   *     with a containment of {@link #LEAST} at least
   */
  public List<Copy> add(List<Sketched> batch) {
    Postings postings = Postings.find(store, batch, COMMON + 1);
    List<Copy> copies = new ArrayList<>();
    for (Sketched article : batch) {
      cache.put(article.key(), article.shingles());
      if (article.shingles().size() >= SHORTEST) {
        copies.addAll(copies(article, postings));
        postings.add(article);
      }
    }
    postings.put(store);
    return copies;
  }

  /**
   * Takes an article out.
   *
   * @param key its number
   * @param text its text, as it was added
   */
  public void remove(long key, String text) {
    cache.remove(key);
    store.remove(key, Shingles.of(text).sketch());
  }

  private List<Copy> copies(Sketched article, Postings postings) {
    long[] sketch = article.shingles().sketch();
    int common = 0;
    Map<Long, Candidate> candidates = new HashMap<>();
    for (long hash : sketch) {
      long[] having = postings.of(hash);
      boolean formula = having.length > COMMON;
      common += formula ? 1 : 0;
      for (long other : having) {
        candidates.computeIfAbsent(other, Candidate::new).meet(formula, having.length);
      }
    }
    List<Candidate> likely = new ArrayList<>(candidates.values());
    int needed = sketch.length;
    likely.removeIf(candidate -> !candidate.isLikely(needed));
    likely.sort(Candidate.BEST_FIRST);
    List<Copy> copies = new ArrayList<>();
    for (Candidate candidate : likely.subList(0, Math.min(CHECKED, likely.size()))) {
      Copy copy = compare(candidate, article, common);
      if (copy != null) {
        copies.add(copy);
      }
    }
    copies.sort(Comparator.comparingLong(Copy::first));
    return copies;
  }

  private @Nullable Copy compare(Candidate candidate, Sketched article, int common) {
    Shingles mine = article.shingles();
    Shingles theirs = cache.computeIfAbsent(candidate.key, key -> Shingles.of(store.text(key)));
    int shared = mine.shared(theirs);
    Copy copy =
        new Copy(
            candidate.key,
            article.key(),
            (double) shared / theirs.size(),
            (double) shared / mine.size());
    if (copy.containment() < LEAST) {
      return null;
    }
    boolean smaller = mine.size() <= theirs.size();
    int sketch = smaller ? mine.sketchSize() : theirs.sketchSize();
    int formulas = smaller ? common : candidate.formulas;
    boolean all = formulas >= ALL_COMMON * sketch;
    boolean beside = candidate.distinctive >= BESIDE_FORMULAS * (sketch - formulas);
    return all || beside ? copy : null;
  }

  /** An article that has hashes of the new one. */
  private static final class Candidate {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingInt((Candidate c) -> -(c.distinctive + c.formulas))
            .thenComparingLong(c -> c.key);

    final long key;
    int distinctive;
    int formulas;
    int rare;

    Candidate(long key) {
      this.key = key;
    }

    void meet(boolean formula, int articles) {
      distinctive += formula ? 0 : 1;
      formulas += formula ? 1 : 0;
      rare += articles <= RARE ? 1 : 0;
    }

    /** Whether it is worth counting; {@code sketch} is the size of the new article's. */
    boolean isLikely(int sketch) {
      return distinctive > 1 || rare > 0 || 2 * (distinctive + formulas) >= sketch;
    }
  }
}
