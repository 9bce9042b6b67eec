package org.musnad.arabic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.musnad.Reading;
import org.musnad.example.Expectation;
import org.musnad.movement.Movement;
import org.musnad.statement.Link;
import org.musnad.text.Span;
import org.musnad.time.Timex;

/** Measures readings against gold; the same reckoning as {@code shared/tools/score.py}. */
final class Score {
  private final Map<String, int[]> tallies = new LinkedHashMap<>();

  /** A gold and a predicted statement, and how well their contents agree. */
  private record Pair(int gold, int found, double jaccard, int lengthDifference) {
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble(Pair::jaccard)
            .thenComparingInt(p -> -p.lengthDifference)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed();
  }

  /** The names of the measures taken so far. */
  Set<String> measures() {
    return tallies.keySet();
  }

  /** The F1 of a measure; of those that are accuracies, the accuracy. */
  double f1(String measure) {
    int[] tally = tallies.getOrDefault(measure, new int[3]);
    return tally[0] == 0 ? 0 : 2.0 * tally[0] / (tally[1] + tally[2]);
  }

  /** One line: precision, recall, F1 and the counts. */
  String line(String measure) {
    int[] tally = tallies.get(measure);
    return String.format(
        "%-18s%7.3f%7.3f%7.3f%7d%7d%7d",
        measure,
        (double) tally[0] / tally[2],
        (double) tally[0] / tally[1],
        f1(measure),
        tally[0],
        tally[1],
        tally[2]);
  }

  private void add(String measure, long right, long gold, long found) {
    int[] tally = tallies.computeIfAbsent(measure, m -> new int[3]);
    tally[0] += (int) right;
    tally[1] += (int) gold;
    tally[2] += (int) found;
  }

  private void accuracy(String measure, Object gold, Object found) {
    add(measure, gold.equals(found) ? 1 : 0, 1, 1);
  }

  /** Adds one article. */
  void add(String text, List<Expectation> gold, List<Expectation> found) {
    List<Pair> matches = matches(text, gold, found);
    int attributed = 0;
    int exact = 0;
    int chains = 0;
    for (Pair pair : matches) {
      Expectation g = gold.get(pair.gold);
      Expectation f = found.get(pair.found);
      double source = Overlap.ofSources(text, g.chain().get(0), f.chain().get(0));
      if (source >= 0.5) {
        attributed++;
        exact += source >= 0.9 && Overlap.f1(words(text, g), words(text, f)) >= 0.9 ? 1 : 0;
        details(g, f);
      }
      chains += g.chain().size() > 1 && chainAgrees(text, g.chain(), f.chain()) ? 1 : 0;
    }
    add("detection", matches.size(), gold.size(), found.size());
    add("attribution", attributed, gold.size(), found.size());
    add("exact", exact, gold.size(), found.size());
    add("chain", chains, chained(gold), chained(found));
  }

  /** Adds the places, movements and times of one article. */
  void add(GoldArticle gold, Reading reading) {
    String text = gold.article().text();
    if (!gold.places().isEmpty()) {
      PlaceScore places = new PlaceScore(text, gold.places(), reading.places());
      add("places-recall", places.found(), gold.places().size(), gold.places().size());
      add("places-precision", places.right(), places.distinct(), places.distinct());
    }
    long right = rightMovements(gold.movements(), reading.movements());
    addTimes(gold.times(), reading.times());
    add("movements", right, gold.movements().size(), reading.movements().size());
  }

  private static long rightMovements(List<GoldArticle.Motion> gold, List<Movement> found) {
    Set<Movement> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (GoldArticle.Motion motion : gold) {
      found.stream()
          .filter(movement -> !used.contains(movement) && motion.fits(movement))
          .findFirst()
          .ifPresent(used::add);
    }
    return used.size();
  }

  private void addTimes(List<GoldArticle.Time> gold, List<Timex> found) {
    if (gold.isEmpty()) {
      return;
    }
    Set<Integer> used = new HashSet<>();
    int spans = 0;
    int values = 0;
    for (GoldArticle.Time time : gold) {
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).span().overlaps(time.span()) && used.add(i)) {
          spans++;
          values += found.get(i).value().equals(time.value()) ? 1 : 0;
          break;
        }
      }
    }
    add("time-span", spans, gold.size(), found.size());
    add("time-value", values, gold.size(), found.size());
  }

  private static long chained(List<Expectation> statements) {
    return statements.stream().filter(s -> s.chain().size() > 1).count();
  }

  private void details(Expectation gold, Expectation found) {
    Link goldLink = gold.chain().get(0);
    Link foundLink = found.chain().get(0);
    accuracy("identified", goldLink.identified(), foundLink.identified());
    accuracy("kind", goldLink.kind(), foundLink.kind());
    accuracy("mode", gold.mode(), found.mode());
    accuracy("act", gold.act(), found.act());
  }

  private static boolean chainAgrees(String text, List<Link> gold, List<Link> found) {
    return gold.size() == found.size()
        && IntStream.range(0, gold.size())
            .allMatch(i -> Overlap.ofSources(text, gold.get(i), found.get(i)) >= 0.5);
  }

  /** Pairs of statements that share half of their words, one to one, best first. */
  private static List<Pair> matches(String text, List<Expectation> gold, List<Expectation> found) {
    List<Pair> pairs = new ArrayList<>();
    List<Set<Span>> foundWords = found.stream().map(s -> words(text, s)).toList();
    for (int i = 0; i < gold.size(); i++) {
      Set<Span> goldWords = words(text, gold.get(i));
      int links = gold.get(i).chain().size();
      for (int j = 0; j < found.size(); j++) {
        int difference = Math.abs(links - found.get(j).chain().size());
        pairs.add(new Pair(i, j, Overlap.jaccard(goldWords, foundWords.get(j)), difference));
      }
    }
    pairs.removeIf(pair -> pair.jaccard < 0.5);
    pairs.sort(Pair.BEST_FIRST);
    return oneToOne(pairs);
  }

  private static List<Pair> oneToOne(List<Pair> pairs) {
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    List<Pair> matches = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!usedGold.contains(pair.gold) && !usedFound.contains(pair.found)) {
        usedGold.add(pair.gold);
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
