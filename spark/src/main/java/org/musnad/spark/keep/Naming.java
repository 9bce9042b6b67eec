package org.musnad.spark.keep;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.musnad.ledger.model.Names;
import org.musnad.spark.table.Table;

/**
 * Decides, as {@code musnad add} does one article after the other, which articles are there already
 * and which are later versions of others: the order of the slices and of the records in them is
 * that of the adding.
 *
 * <p>Of equal contents the first stays, found by their hash. Names can get in each other's way only
 * if they have one root ({@link Names#root}), so that each root is gone over by itself, in order.
 * What is told is the exceptions alone, which are few in most archives: all others keep the id that
 * they came with.
 */
final class Naming {
  /**
   * An article that does not keep its id: another one, or null where the same article came before.
   */
  static final StructType EXCEPTION =
      new StructType()
          .add("slice", DataTypes.StringType, false)
          .add("record", DataTypes.LongType, false)
          .add("id", DataTypes.StringType)
          .add("version", DataTypes.IntegerType);

  private static final StructType SLICES =
      new StructType()
          .add("slice", DataTypes.StringType, false)
          .add("ordinal", DataTypes.LongType, false);
  private static final long BEFORE_ALL = -1;

  /** More than there are. */
  private static final long SLICES_OF_A_BATCH = 1L << 22;

  private static final long RECORDS_OF_A_SLICE = 1L << 26;
  private static final UserDefinedFunction ROOT =
      udf((UDF1<String, String>) Names::root, DataTypes.StringType);

  private final SparkSession spark;

  Naming(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * The exceptions among some records.
   *
   * @param records with the columns of {@link org.musnad.spark.table.Columns#RECORD}
   * @param slices the keys of their slices, in the order of the input
   * @param articles the table of those that there are
   */
  Dataset<Row> exceptions(Dataset<Row> records, List<String> slices, Dataset<Row> articles) {
    Dataset<Row> come =
        records
            .where(col("article").isNotNull())
            .select(
                col("slice"),
                col("record"),
                col("article.name").as("name"),
                col("article.content_hash").as("content_hash"))
            .join(broadcast(ordinals(slices)), "slice");
    Dataset<Row> known = articles.select(col("content_hash"), lit(true).as("known")).distinct();
    Column first =
        row_number()
            .over(Window.partitionBy("content_hash").orderBy("ordinal", "record"))
            .equalTo(1);
    Dataset<Row> told =
        come.withColumn("first", first)
            .join(known, come.col("content_hash").equalTo(known.col("content_hash")), "left")
            .withColumn("stays", col("first").and(col("known").isNull()))
            .select("slice", "record", "name", "ordinal", "stays");
    Dataset<Row> again =
        told.where(col("stays").equalTo(false))
            .select(
                col("slice"),
                col("record"),
                lit(null).cast(DataTypes.StringType).as("id"),
                lit(null).cast(DataTypes.IntegerType).as("version"));
    return again.union(versions(told.where(col("stays")), articles));
  }

  /**
   * Adds to records when they were added ({@link Table#ADDED}): a number that is greater the later.
   *
   * @param slices the keys of their slices, in the order of the input
   * @param batch the number of their batch
   */
  Dataset<Row> ordered(Dataset<Row> records, List<String> slices, long batch) {
    Column added =
        lit(batch)
            .multiply(SLICES_OF_A_BATCH)
            .plus(col("ordinal"))
            .multiply(RECORDS_OF_A_SLICE)
            .plus(col("record"));
    return records.join(broadcast(ordinals(slices)), "slice").withColumn(Table.ADDED, added);
  }

  private Dataset<Row> ordinals(List<String> slices) {
    List<Row> rows = new ArrayList<>(slices.size());
    for (String slice : slices) {
      rows.add(RowFactory.create(slice, (long) rows.size()));
    }
    return spark.createDataFrame(rows, SLICES);
  }

  private static Dataset<Row> versions(Dataset<Row> stay, Dataset<Row> articles) {
    Dataset<Row> fresh =
        stay.select(
            ROOT.apply(col("name")).as("root"),
            col("ordinal"),
            col("record"),
            col("name"),
            lit(0).as("version"),
            col("slice"));
    Dataset<Row> known =
        articles
            .select(
                ROOT.apply(col("name")).as("root"),
                lit(BEFORE_ALL).as("ordinal"),
                lit(BEFORE_ALL).as("record"),
                col("name"),
                col("version"),
                lit("").as("slice"))
            .join(fresh.select("root").distinct(), "root");
    return fresh
        .union(known.select("root", "ordinal", "record", "name", "version", "slice"))
        .groupByKey((MapFunction<Row, String>) row -> row.getString(0), Encoders.STRING())
        .flatMapSortedGroups(
            new Column[] {col("ordinal"), col("record")},
            (FlatMapGroupsFunction<String, Row, Row>) (root, rows) -> new Versions(rows),
            Encoders.row(EXCEPTION));
  }

  /** Records with their ids and versions, without those that came before. */
  static Dataset<Row> named(Dataset<Row> records, Dataset<Row> exceptions) {
    Dataset<Row> other =
        exceptions.select(
            col("slice"),
            col("record"),
            col("id").as("other_id"),
            col("version").as("other_version"),
            lit(true).as("exception"));
    Column keyed =
        records
            .col("slice")
            .equalTo(other.col("slice"))
            .and(records.col("record").equalTo(other.col("record")));
    return records
        .where(col("article").isNotNull())
        .join(other, keyed, "left")
        .where(col("exception").isNull().or(col("other_id").isNotNull()))
        .withColumn("id", coalesce(col("other_id"), col("article.name")))
        .withColumn("version", coalesce(col("other_version"), lit(1)));
  }
}
