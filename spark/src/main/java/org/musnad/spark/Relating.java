package org.musnad.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.UUID;
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
import org.musnad.spark.keep.Lease;
import org.musnad.spark.table.Table;

/**
 * Works out families, origins and claims of all articles of an archive. The order, cutting and
 * number of tasks changes nothing in them.
 */
final class Relating {
  private final SparkSession spark;
  private final Layout layout;
  private final FileSystem files;
  private final Path own;
  private final Kept kept;
  private final Lease lease;
  private final int together;

  /**
   * Makes one.
   *
   * @param lease the right to do it, which is looked at after each step
   * @param together how many statements that may say the same one task compares at most
   */
  Relating(SparkSession spark, Layout layout, Lease lease, int together) throws IOException {
    this.spark = spark;
    this.layout = layout;
    this.files = layout.root().getFileSystem(spark.sparkContext().hadoopConfiguration());
    this.own = new Path(layout.work(), UUID.randomUUID().toString());
    this.kept = new Kept(spark, own);
    this.lease = lease;
    this.together = together;
  }

  /**
   * Does all of it.
   *
   * @param to the folder of the tables
   */
  void run(Path to) throws IOException {
    files.delete(layout.work(), true); // of jobs that were killed
    Dataset<Row> read = table(Table.ARTICLES);
    Dataset<Row> numbers = kept.keep("numbers", Numbers.of(spark, read));
    Dataset<Row> articles = kept.keep("articles", read.join(numbers, "article"));
    lease.check();
    FamilyJoin families = new FamilyJoin(articles, kept);
    lease.check();
    Dataset<Row> lines = kept.keep("family-lines", families.lines());
    lease.check();
    write(Relation.FAMILIES, lines, to);
    write(Relation.ORIGINS, lines, to);
    lease.check();
    write(Relation.CLAIMS, claims(articles, families.copies()), to);
    files.delete(own, true);
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
