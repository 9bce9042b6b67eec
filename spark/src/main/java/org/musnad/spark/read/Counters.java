package org.musnad.spark.read;

import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * Counts what the tasks do while they do it. A task that is done twice is counted twice, so these
 * are for progress; what holds is in the {@link Outcome}s.
 */
public final class Counters implements Serializable {
  private static final long serialVersionUID = 1;

  private final LongAccumulator articles;
  private final LongAccumulator statements;
  private final LongAccumulator faults;
  private final LongAccumulator parts;

  /** Registers them, by names that Spark's own pages show. */
  public Counters(SparkContext spark) {
    this.articles = spark.longAccumulator("musnad: articles");
    this.statements = spark.longAccumulator("musnad: statements");
    this.faults = spark.longAccumulator("musnad: quarantined");
    this.parts = spark.longAccumulator("musnad: parts");
  }

  void add(Outcome outcome) {
    articles.add(outcome.articles());
    statements.add(outcome.statements());
    faults.add(outcome.faults());
  }

  void partDone() {
    parts.add(1);
  }

  /** A line for people. */
  String line(int ofParts) {
    return String.format(
        Locale.ROOT,
        "musnad: %,d of %,d parts, %,d articles, %,d statements, %,d quarantined",
        parts.value(),
        ofParts,
        articles.value(),
        statements.value(),
        faults.value());
  }
}
