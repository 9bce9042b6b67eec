package org.musnad.spark.claim;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.musnad.ledger.claim.StemCounts;
import org.musnad.spark.join.Components;
import org.musnad.spark.join.Kept;
import scala.reflect.ClassTag$;

/**
 * Claims of an archive that stand in two articles or more: statements are bound to each other by
 * {@link Contents}, and what hangs together is cut into claims and traced by itself, as a ledger
 * does it.
 */
public final class ClaimJoin {
  private final SparkSession spark;
  private final Kept kept;
  private final int together;

  /**
   * Makes one.
   *
   * @param kept where results on the way are kept
   * @param together how many statements of one stem one task compares, about, at most
   */
  public ClaimJoin(SparkSession spark, Kept kept, int together) {
    this.spark = spark;
    this.kept = kept;
    this.together = together;
  }

  /**
   * A row a claim, with the columns {@code claim} and {@link ClaimColumns#CLAIM}, and {@code
   * outlet} and {@code published} of its earliest report.
   *
   * @param articles the table of articles, with their numbers
   * @param tables the other tables
   * @param copies the pairs of articles that share text, by their numbers
   */
  public Dataset<Row> claims(Dataset<Row> articles, ReadTables tables, Dataset<Row> copies) {
    Dataset<Row> told = kept.keep("statements", Statements.of(articles, tables));
    Broadcast<StemCounts> counts =
        spark
            .sparkContext()
            .broadcast(Stems.of(told, kept), ClassTag$.MODULE$.apply(StemCounts.class));
    Dataset<Row> bonds = kept.keep("bonds", Contents.bonds(told, counts, kept, together));
    Dataset<Row> components = new Components(kept.within("claims-rounds")).of(bonds);
    Dataset<Row> members = kept.keep("components", members(told, components));
    Dataset<Row> reports =
        told.join(
            members.select(col("statement").as("of"), col("component")),
            col("statement").equalTo(col("of")));
    return grouped(reports)
        .cogroup(
            grouped(within(members, copies)),
            new ComponentTraces(counts),
            Encoders.row(ComponentTraces.LINE))
        .withColumn("of", from_json(col("line"), ClaimColumns.line()))
        .select("of.*", "outlet", "published");
  }

  /** Which statement and article are of which component, of those that more articles have. */
  private static Dataset<Row> members(Dataset<Row> told, Dataset<Row> components) {
    Dataset<Row> all =
        told.select("statement", "article")
            .join(components, col("statement").equalTo(col("node")))
            .drop("node");
    Dataset<Row> shared =
        all.groupBy("component")
            .agg(min("article").as("least"), max("article").as("greatest"))
            .where(col("least").lt(col("greatest")))
            .select(col("component").as("shared"));
    return all.join(shared, col("component").equalTo(col("shared")), "left_semi");
  }

  /** The copies of whose articles both have statements of a component, once for each of these. */
  private static Dataset<Row> within(Dataset<Row> members, Dataset<Row> copies) {
    Dataset<Row> articles = members.select("component", "article").distinct();
    Dataset<Row> second =
        articles.select(col("component").as("second_component"), col("article").as("other"));
    return copies
        .join(articles, col("first").equalTo(col("article")))
        .join(
            second,
            col("second")
                .equalTo(col("other"))
                .and(col("component").equalTo(col("second_component"))))
        .select("component", "first", "second", "of_first", "of_second");
  }

  private static KeyValueGroupedDataset<Long, Row> grouped(Dataset<Row> rows) {
    return rows.groupByKey(
        (MapFunction<Row, Long>) row -> row.<Long>getAs("component"), Encoders.LONG());
  }
}
