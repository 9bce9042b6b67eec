package org.musnad.arabic;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.musnad.Reading;
import org.musnad.example.Expectation;
import org.musnad.movement.Movement;
import org.musnad.score.StatementScore;
import org.musnad.score.Tally;
import org.musnad.time.Timex;

/** Measures readings against gold; the same reckoning as {@code shared/tools/score.py}. */
final class Score {
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  /** The names of the measures taken so far. */
  Set<String> measures() {
    return tallies.keySet();
  }

  /** The F1 of a measure; of those that are accuracies, the accuracy. */
  double f1(String measure) {
    return tallies.containsKey(measure) ? tallies.get(measure).f1() : 0;
  }

  /** One line: precision, recall, F1 and the counts. */
  String line(String measure) {
    Tally tally = tallies.get(measure);
    return String.format(
        "%-18s%7.3f%7.3f%7.3f%7d%7d%7d",
        measure,
        tally.precision(),
        tally.recall(),
        tally.f1(),
        tally.right(),
        tally.marked(),
        tally.found());
  }

  private void add(String measure, long right, long gold, long found) {
    tallies.merge(measure, new Tally(right, gold, found), Tally::plus);
  }

  /** Adds one article. */
  void add(String text, List<Expectation> gold, List<Expectation> found) {
    StatementScore score = new StatementScore();
    score.add(text, gold, found);
    for (StatementScore.Measure measure : StatementScore.Measure.values()) {
      Tally tally = score.of(measure);
      String name = measure.name().toLowerCase(Locale.ROOT);
      add(name, tally.right(), tally.marked(), tally.found());
    }
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
}
