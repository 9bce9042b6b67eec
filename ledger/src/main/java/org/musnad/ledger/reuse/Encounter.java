package org.musnad.ledger.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.musnad.ledger.model.Copy;

/**
 * Two articles whose sketches have so much in common that it is worth counting what their texts
 * share. Whom an article meets follows from those before it alone, not from what came later or in
 * which batches they came. Immutable.
 *
 * @param article the key of the later one
 * @param other the key of the earlier one
 * @param common how many formulas the later one's sketch has: hashes of {@value #COMMON} articles
 *     before it or more
 * @param distinctive how many hashes both have that are no formulas
 * @param formulas how many formulas both have
 */
public record Encounter(long article, long other, int common, int distinctive, int formulas) {
  /** Of the articles that have a hash, so many are looked at, those with the least keys. */
  public static final int LOOKED_AT = Encounter.COMMON + 1;

  /** The least containment that is kept. */
  public static final double LEAST = 0.4;

  /** A hash that more articles have tells nothing by itself. */
  static final int COMMON = 64;

  /** So many are counted for an article, those that share most of its sketch. */
  private static final int COUNTED = 64;

  /** Of what is no formula, the share that copies must share at least. */
  private static final double BESIDE_FORMULAS = 0.2;

  /** The share of formulas from which on the whole is one, or a text that everybody printed. */
  private static final double ALL_COMMON = 0.8;

  private static final Comparator<Encounter> BEST_FIRST =
      Comparator.comparingInt((Encounter e) -> -e.distinctive - e.formulas)
          .thenComparingLong(Encounter::other);

  /**
   * Whom an article meets, at most {@value #COUNTED}, those that share most first.
   *
   * @param article its key
   * @param sketch how many hashes its {@linkplain Shingles#sketch() sketch} has
   * @param having for each of them the keys of the articles that have it, ascending, at least the
   *     first {@link #LOOKED_AT}; those that no earlier article has may be left out
   */
  public static List<Encounter> of(long article, int sketch, Iterable<long[]> having) {
    int common = 0;
    Map<Long, Candidate> others = new HashMap<>();
    for (long[] keys : having) {
      int earlier = 0;
      while (earlier < keys.length && keys[earlier] < article) {
        earlier++;
      }
      boolean formula = earlier >= COMMON;
      common += formula ? 1 : 0;
      for (int i = 0; i < earlier; i++) {
        others.computeIfAbsent(keys[i], key -> new Candidate()).meet(formula, earlier + 1);
      }
    }
    List<Encounter> likely = new ArrayList<>();
    for (Map.Entry<Long, Candidate> each : others.entrySet()) {
      Candidate other = each.getValue();
      if (other.isLikely(sketch)) {
        likely.add(
            new Encounter(article, each.getKey(), common, other.distinctive(), other.formulas()));
      }
    }
    likely.sort(BEST_FIRST);
    return likely.subList(0, Math.min(COUNTED, likely.size()));
  }

  /**
   * What the two share, counted exactly; null where that is too little, or formulas alone.
   *
   * @param mine the shingles of the later one
   * @param theirs those of the earlier one
   */
  public @Nullable Copy compare(Shingles mine, Shingles theirs) {
    int shared = mine.shared(theirs);
    double ofTheirs = (double) shared / theirs.size();
    double ofMine = (double) shared / mine.size();
    boolean smaller = mine.size() <= theirs.size();
    boolean copied = Math.max(ofTheirs, ofMine) >= LEAST;
    return copied
            && isMoreThanFormulas(
                smaller ? mine.sketchSize() : theirs.sketchSize(), smaller ? common : formulas)
        ? new Copy(other, article, ofTheirs, ofMine)
        : null;
  }

  /**
   * Whether they share more than formulas.
   *
   * @param sketch the size of the smaller one's sketch
   * @param within how many formulas are in it
   */
  private boolean isMoreThanFormulas(int sketch, int within) {
    return within >= ALL_COMMON * sketch || distinctive >= BESIDE_FORMULAS * (sketch - within);
  }
}
