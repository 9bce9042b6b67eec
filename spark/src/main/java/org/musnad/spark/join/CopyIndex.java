package org.musnad.spark.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.musnad.ledger.model.Copy;

/** Pairs of articles that share text, by either of them. */
public final class CopyIndex {
  private static final Comparator<Copy> IN_ORDER =
      Comparator.comparingLong(Copy::first).thenComparingLong(Copy::second);

  private final Map<Long, List<Copy>> copies = new HashMap<>();

  /**
   * Takes the pair of a row with {@code first}, {@code second}, {@code of_first}, {@code
   * of_second}.
   */
  public void add(Row row) {
    Copy copy =
        new Copy(
            row.<Long>getAs("first"),
            row.<Long>getAs("second"),
            row.<Double>getAs("of_first"),
            row.<Double>getAs("of_second"));
    copies.computeIfAbsent(copy.first(), key -> new ArrayList<>()).add(copy);
    copies.computeIfAbsent(copy.second(), key -> new ArrayList<>()).add(copy);
  }

  /** The pairs that have one of some articles in them, each once, in the order of the numbers. */
  public List<Copy> of(Collection<Long> articles) {
    TreeSet<Copy> found = new TreeSet<>(IN_ORDER);
    articles.forEach(article -> found.addAll(copies.getOrDefault(article, List.of())));
    return List.copyOf(found);
  }
}
