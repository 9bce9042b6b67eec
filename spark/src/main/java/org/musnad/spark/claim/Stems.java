package org.musnad.spark.claim;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.musnad.ledger.claim.StemCounts;
import org.musnad.ledger.text.Terms;
import org.musnad.spark.join.Kept;

/**
 * Counts in how many statements stems stand. All machines get the counts that something turns on,
 * and these are few however large the archive: those of stems frequent enough to weigh less than
 * the rarest (a stem that every thousandth statement has weighs no more than one that stands alone,
 * so that they can be no more than the stems of a statement times a thousand), and of others so
 * many as are no burden, by which the rarer of two is told.
 */
final class Stems {
  /** So many go to all machines, or those that are needed; one takes some 100 bytes there. */
  static final long SENT = 200_000;

  /** A statement has no stem in more statements than this power of two. */
  private static final int POWERS = 48;

  private Stems() {}

  /**
   * The counts.
   *
   * @param statements with the column {@code content}
   */
  static StemCounts of(Dataset<Row> statements, Kept kept) {
    Dataset<Row> stems =
        kept.keep(
            "stems",
            statements
                .select("content")
                .as(Encoders.STRING())
                .mapPartitions(
                    (MapPartitionsFunction<String, String>) Stems::stems, Encoders.STRING())
                .toDF("stem")
                .groupBy("stem")
                .agg(count(lit(1)).as("statements")));
    long all = statements.count();
    Map<String, Long> sent = new HashMap<>();
    List<String> always = List.copyOf(StemCounts.always());
    stems
        .where(
            col("statements")
                .geq(Math.min(least(stems), StemCounts.rare(all) + 1))
                .or(col("stem").isin(always.toArray())))
        .collectAsList()
        .forEach(row -> sent.put(row.getString(0), row.getLong(1)));
    return new StemCounts(all, sent);
  }

  private static Iterator<String> stems(Iterator<String> contents) {
    Terms terms = new Terms();
    Iterable<String> each = () -> contents;
    return StreamSupport.stream(each.spliterator(), false)
        .flatMap(content -> StemCounts.of(content, terms).stream())
        .iterator();
  }

  /** The least power of two that no more than {@link #SENT} stems reach. */
  private static long least(Dataset<Row> stems) {
    Column[] reached =
        IntStream.range(0, POWERS)
            .mapToObj(power -> count_if(col("statements").geq(1L << power)))
            .toArray(Column[]::new);
    Row row = stems.select(reached).head();
    int power = 0;
    while (power < POWERS - 1 && row.getLong(power) > SENT) {
      power++;
    }
    return 1L << power;
  }
}
