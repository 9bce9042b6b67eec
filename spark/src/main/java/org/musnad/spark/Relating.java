package org.musnad.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.musnad.spark.claim.ClaimJoin;
import org.musnad.spark.claim.ReadTables;
import org.musnad.spark.family.FamilyJoin;
import org.musnad.spark.join.Kept;
import org.musnad.spark.join.Numbers;
import org.musnad.spark.keep.Layout;
import org.musnad.spark.table.Table;

/**
 * Works out families, origins and claims of all articles of an archive. The order, cutting and
 * number of tasks changes nothing in them.
 */
final class Relating {
  private final SparkSession spark;
  private final Layout layout;
  private final FileSystem files;
  private final Kept kept;
  private final int together;

  /**
   * Makes one.
   *
   * @param together how many statements that may say the same one task compares at most
   */
  Relating(SparkSession spark, Layout layout, int together) throws IOException {
    this.spark = spark;
    this.layout = layout;
    this.files = layout.root().getFileSystem(spark.sparkContext().hadoopConfiguration());
    this.kept = new Kept(spark, new Path(layout.work(), "kept"));
    this.together = together;
  }

  /**
   * Does all of it.
   *
   * @param to the folder of the tables
   */
  void run(Path to) throws IOException {
    files.delete(layout.work(), true);
    Dataset<Row> read = table(Table.ARTICLES);
    Dataset<Row> numbers = kept.keep("numbers", Numbers.of(spark, read));
    Dataset<Row> articles = kept.keep("articles", read.join(numbers, "article"));
    FamilyJoin families = new FamilyJoin(articles, kept);
    Dataset<Row> lines = kept.keep("family-lines", families.lines());
    write(Relation.FAMILIES, lines, to);
    write(Relation.ORIGINS, lines, to);
    write(Relation.CLAIMS, claims(articles, families.copies()), to);
    files.delete(layout.work(), true);
  }

  private Dataset<Row> claims(Dataset<Row> articles, Dataset<Row> copies) throws IOException {
    ReadTables read =
        new ReadTables(
            table(Table.STATEMENTS),
            table(Table.LINKS),
            table(Table.ENTITIES),
            table(Table.TIMES),
            table(Table.PLACES));
    return new ClaimJoin(spark, kept, together)
        .claims(articles, read, copies)
        .withColumn(Table.MONTH, Table.month(col("published")));
  }

  /** A table, without rows where nothing was found for it. */
  private Dataset<Row> table(Table table) throws IOException {
    return table.readIfThere(spark, layout.table(table.toString()));
  }

  private static void write(Relation relation, Dataset<Row> rows, Path to) {
    rows.select(relation.names().map(functions::col).toArray(Column[]::new))
        .hint("rebalance", col(Table.MONTH))
        .sortWithinPartitions(Table.MONTH, "published", relation.columns().fieldNames()[0])
        .write()
        .partitionBy(Table.MONTH)
        .parquet(new Path(to, relation.toString()).toString());
  }
}
