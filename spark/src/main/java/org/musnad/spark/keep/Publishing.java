package org.musnad.spark.keep;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.musnad.spark.table.Columns;
import org.musnad.spark.table.Table;

/** Makes tables of parts that have been read, and publishes them in one batch. */
public final class Publishing {
  /** The name of the table of what could not be kept. */
  public static final String QUARANTINE = "quarantine";

  private static final List<String> TABLES =
      Stream.concat(Stream.of(Table.values()).map(Table::toString), Stream.of(QUARANTINE)).toList();

  /** Whether a table that is whole is marked so; {@link Journal} asks for it. */
  private static final String MARKED = "mapreduce.fileoutputcommitter.marksuccessfuljobs";

  private final SparkSession spark;
  private final Layout layout;
  private final Journal journal;

  /** Makes one. */
  public Publishing(SparkSession spark, Layout layout, Journal journal) {
    this.spark = spark;
    this.layout = layout;
    this.journal = journal;
  }

  /**
   * Publishes parts.
   *
   * @param parts their files
   * @param slices the keys of the slices that they have
   * @param order keys of slices in the order of the input; slices that are not among them were read
   *     by a job that did not end, and go before
   */
  public Published publish(List<Path> parts, Set<String> slices, List<String> order)
      throws IOException {
    Path batch = journal.begin();
    Dataset<Row> records =
        spark
            .read()
            .schema(Columns.RECORD)
            .parquet(parts.stream().map(Path::toString).toArray(String[]::new));
    String exceptions = layout.exceptions(batch).toString();
    List<String> inOrder = inOrder(slices, order);
    Dataset<Row> articles = articles(layout.table(Table.ARTICLES.toString()));
    Naming naming = new Naming(spark);
    naming.exceptions(records, inOrder, articles).write().parquet(exceptions);
    Dataset<Row> kept = spark.read().schema(Naming.EXCEPTION).parquet(exceptions);
    Dataset<Row> ordered = naming.ordered(records, inOrder, Journal.number(batch));
    write(Table.withMonth(Naming.named(ordered, kept)), records, batch);
    long versions = kept.where(col("id").isNotNull()).count();
    long known = kept.where(col("id").isNull()).count();
    long fresh = articles(new Path(batch, Table.ARTICLES.toString())).count();
    journal.publish(batch, TABLES, slices);
    return new Published(fresh, versions, known);
  }

  private static List<String> inOrder(Set<String> slices, List<String> order) {
    Set<String> ordered = new LinkedHashSet<>(slices.stream().sorted().toList());
    order.forEach(ordered::remove);
    ordered.addAll(order);
    ordered.retainAll(slices);
    return List.copyOf(ordered);
  }

  /** What naming needs of a table of articles, or no rows where there is none. */
  private Dataset<Row> articles(Path folder) throws IOException {
    return Table.ARTICLES.readIfThere(spark, folder).select("name", "version", "content_hash");
  }

  private static void write(Dataset<Row> named, Dataset<Row> records, Path batch) {
    for (Table table : Table.values()) {
      // Parts of a good size, whatever a month has, and articles of a day together.
      table
          .select(named)
          .hint("rebalance", col(Table.MONTH))
          .sortWithinPartitions(Table.MONTH, "published", "article")
          .write()
          .option(MARKED, true)
          .partitionBy(Table.MONTH)
          .parquet(new Path(batch, table.toString()).toString());
    }
    records
        .where(col("fault").isNotNull())
        .select("fault.*")
        .coalesce(1)
        .write()
        .option(MARKED, true)
        .parquet(new Path(batch, QUARANTINE).toString());
  }
}
