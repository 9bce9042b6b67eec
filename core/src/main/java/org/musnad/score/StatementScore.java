package org.musnad.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.musnad.example.Expectation;
import org.musnad.statement.Link;
import org.musnad.text.Span;

/**
 * Measures statements that were found against those that people marked, article after article; the
 * same reckoning as {@code score.py}, which scores the annotated articles. Not thread-safe.
 */
public final class StatementScore {
  private static final double SAME = 0.5;
  private static final double EXACT = 0.9;

  private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);

  /** What is measured, in the order of the scorer's table. */
  public enum Measure {
    /** Contents share half of their words; each statement counts once, best first. */
    DETECTION,
    /** Of those detected, the source nearest the reader is right. */
    ATTRIBUTION,
    /** Attributed, and nine tenths of the words of content and source agree. */
    EXACT,
    /** Of those with two links or more, every link is right, in order. */
    CHAIN,
    /** Of those attributed, how far the source is identified agrees. */
    IDENTIFIED,
    /** Of those attributed, the kind of source agrees. */
    KIND,
    /** Of those attributed, the mode agrees. */
    MODE,
    /** Of those attributed, the act agrees. */
    ACT
  }

  /** A marked and a found statement, and how well their contents agree. */
  private record Pair(int marked, int found, double jaccard, int lengthDifference) {
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble(Pair::jaccard)
            .thenComparingInt(p -> -p.lengthDifference)
            .thenComparingInt(Pair::marked)
            .thenComparingInt(Pair::found)
            .reversed();
  }

  /** The numbers of a measure over all articles so far. */
  public Tally of(Measure measure) {
    return tallies.getOrDefault(measure, Tally.NONE);
  }

  /**
   * Adds one article.
   *
   * @param text its text, which all spans count in
   * @param marked the statements that people marked
   * @param found the statements that were found
   */
  public void add(String text, List<Expectation> marked, List<Expectation> found) {
    int attributed = 0;
    int exact = 0;
    int chains = 0;
    List<Pair> matches = matches(text, marked, found);
    for (Pair pair : matches) {
      Expectation m = marked.get(pair.marked);
      Expectation f = found.get(pair.found);
      double source = Overlap.ofSources(text, m.chain().get(0), f.chain().get(0));
      if (source >= SAME) {
        attributed++;
        exact += source >= EXACT && Overlap.f1(words(text, m), words(text, f)) >= EXACT ? 1 : 0;
        details(m, f);
      }
      chains += m.chain().size() > 1 && chainAgrees(text, m.chain(), f.chain()) ? 1 : 0;
    }
    add(Measure.DETECTION, matches.size(), marked.size(), found.size());
    add(Measure.ATTRIBUTION, attributed, marked.size(), found.size());
    add(Measure.EXACT, exact, marked.size(), found.size());
    add(Measure.CHAIN, chains, chained(marked), chained(found));
  }

  private void add(Measure measure, long right, long marked, long found) {
    tallies.merge(measure, new Tally(right, marked, found), Tally::plus);
  }

  private void details(Expectation marked, Expectation found) {
    Link own = marked.chain().get(0);
    Link other = found.chain().get(0);
    accuracy(Measure.IDENTIFIED, own.identified(), other.identified());
    accuracy(Measure.KIND, own.kind(), other.kind());
    accuracy(Measure.MODE, marked.mode(), found.mode());
    accuracy(Measure.ACT, marked.act(), found.act());
  }

  private void accuracy(Measure measure, Object marked, Object found) {
    add(measure, marked.equals(found) ? 1 : 0, 1, 1);
  }

  private static long chained(List<Expectation> statements) {
    return statements.stream().filter(s -> s.chain().size() > 1).count();
  }

  private static boolean chainAgrees(String text, List<Link> marked, List<Link> found) {
    return marked.size() == found.size()
        && IntStream.range(0, marked.size())
            .allMatch(i -> Overlap.ofSources(text, marked.get(i), found.get(i)) >= SAME);
  }

  /** Pairs of statements that share half of their words, one to one, best first. */
  private static List<Pair> matches(
      String text, List<Expectation> marked, List<Expectation> found) {
    List<Pair> pairs = new ArrayList<>();
    List<Set<Span>> foundWords = found.stream().map(s -> words(text, s)).toList();
    for (int i = 0; i < marked.size(); i++) {
      Set<Span> markedWords = words(text, marked.get(i));
      int links = marked.get(i).chain().size();
      for (int j = 0; j < found.size(); j++) {
        int difference = Math.abs(links - found.get(j).chain().size());
        pairs.add(new Pair(i, j, Overlap.jaccard(markedWords, foundWords.get(j)), difference));
      }
    }
    pairs.removeIf(pair -> pair.jaccard < SAME);
    pairs.sort(Pair.BEST_FIRST);
    return oneToOne(pairs);
  }

  private static List<Pair> oneToOne(List<Pair> pairs) {
    Set<Integer> usedMarked = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    List<Pair> matches = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!usedMarked.contains(pair.marked) && !usedFound.contains(pair.found)) {
        usedMarked.add(pair.marked);
        usedFound.add(pair.found);
        matches.add(pair);
      }
    }
    return matches;
  }

  private static Set<Span> words(String text, Expectation statement) {
    return Overlap.words(text, statement.content());
  }
}
