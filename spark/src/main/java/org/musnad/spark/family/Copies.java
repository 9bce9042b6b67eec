package org.musnad.spark.family;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.musnad.ledger.model.Copy;
import org.musnad.ledger.reuse.Encounter;
import org.musnad.ledger.reuse.Shingles;
import org.musnad.spark.join.Rows;

/**
 * Finds the articles that share text: a join of their sketches by hash, then of the texts that are
 * likely to, where what they share is counted. Both are decided by {@link Encounter}, as a ledger
 * does.
 *
 * <p>A hash that half of the archive has costs no more than its rows: of those that have it only
 * the {@value Encounter#LOOKED_AT} least numbers go on, which each machine cuts down to before
 * anything is sent (the group limit of a ranking window), and each article gets these alone.
 */
final class Copies {
  /** Pairs that share text, by the numbers of the articles. */
  static final StructType COPY =
      new StructType()
          .add("first", DataTypes.LongType, false)
          .add("second", DataTypes.LongType, false)
          .add("of_first", DataTypes.DoubleType, false)
          .add("of_second", DataTypes.DoubleType, false);

  private static final StructType SKETCH =
      new StructType()
          .add("hash", DataTypes.LongType, false)
          .add("number", DataTypes.LongType, false)
          .add("size", DataTypes.IntegerType, false);
  private static final StructType SHINGLES =
      new StructType()
          .add("number", DataTypes.LongType, false)
          .add("all", DataTypes.BinaryType, false)
          .add("sketch", DataTypes.BinaryType, false);
  private static final StructType ENCOUNTER =
      new StructType()
          .add("article", DataTypes.LongType, false)
          .add("other", DataTypes.LongType, false)
          .add("common", DataTypes.IntegerType, false)
          .add("distinctive", DataTypes.IntegerType, false)
          .add("formulas", DataTypes.IntegerType, false);

  private Copies() {}

  /**
   * The pairs.
   *
   * @param texts with the columns {@code number}, by which articles are in the order of adding, and
   *     {@code text}
   * @return with the columns {@link #COPY}
   */
  static Dataset<Row> of(Dataset<Row> texts) {
    Dataset<Row> input = texts.select("number", "text");
    return shared(encounters(input), input);
  }

  /** Whom each article meets: few, of whom some may share next to nothing. */
  static Dataset<Row> encounters(Dataset<Row> texts) {
    Dataset<Row> sketches =
        texts.flatMap((FlatMapFunction<Row, Row>) Copies::sketch, Encoders.row(SKETCH));
    Dataset<Row> having =
        sketches
            .select("hash", "number")
            .withColumn(
                "rank", row_number().over(Window.partitionBy("hash").orderBy(col("number"))))
            .where(col("rank").leq(Encounter.LOOKED_AT))
            .groupBy("hash")
            .agg(sort_array(collect_list("number")).as("having"))
            .where(size(col("having")).gt(1));
    return sketches
        .join(having, "hash")
        .where(element_at(col("having"), 1).lt(col("number")))
        .groupBy("number", "size")
        .agg(collect_list("having").as("having"))
        .flatMap((FlatMapFunction<Row, Row>) Copies::meet, Encoders.row(ENCOUNTER));
  }

  private static Iterator<Row> sketch(Row text) {
    long[] sketch = Shingles.of(text.getString(1)).sketch();
    List<Row> rows = new ArrayList<>(sketch.length);
    for (long hash : sketch) {
      rows.add(RowFactory.create(hash, text.getLong(0), sketch.length));
    }
    return rows.iterator();
  }

  private static Iterator<Row> meet(Row article) {
    List<long[]> having = new ArrayList<>();
    for (scala.collection.Seq<Long> keys : Rows.<scala.collection.Seq<Long>>list(article, 2)) {
      having.add(Rows.list(keys).stream().mapToLong(Long::longValue).toArray());
    }
    return Encounter.of(article.getLong(0), article.getInt(1), having).stream()
        .map(
            each ->
                RowFactory.create(
                    each.article(),
                    each.other(),
                    each.common(),
                    each.distinctive(),
                    each.formulas()))
        .iterator();
  }

  private static Dataset<Row> shared(Dataset<Row> encounters, Dataset<Row> texts) {
    Dataset<Row> shingles =
        texts.map((MapFunction<Row, Row>) Copies::shingles, Encoders.row(SHINGLES));
    return encounters
        .join(renamed(shingles, "other", "their"), "other")
        .join(renamed(shingles, "article", "my"), "article")
        .select(
            "article",
            "other",
            "common",
            "distinctive",
            "formulas",
            "my_all",
            "my_sketch",
            "their_all",
            "their_sketch")
        .flatMap((FlatMapFunction<Row, Row>) Copies::compare, Encoders.row(COPY));
  }

  private static Dataset<Row> renamed(Dataset<Row> shingles, String key, String whose) {
    return shingles.select(
        col("number").as(key), col("all").as(whose + "_all"), col("sketch").as(whose + "_sketch"));
  }

  private static Row shingles(Row text) {
    Shingles shingles = Shingles.of(text.getString(1));
    return RowFactory.create(
        text.getLong(0), Rows.bytes(shingles.all()), Rows.bytes(shingles.sketch()));
  }

  private static Iterator<Row> compare(Row pair) {
    Encounter encounter =
        new Encounter(
            pair.getLong(0), pair.getLong(1), pair.getInt(2), pair.getInt(3), pair.getInt(4));
    Copy copy = encounter.compare(shingles(pair, 5), shingles(pair, 7));
    return copy == null
        ? List.<Row>of().iterator()
        : List.of(RowFactory.create(copy.first(), copy.second(), copy.ofFirst(), copy.ofSecond()))
            .iterator();
  }

  private static Shingles shingles(Row pair, int at) {
    return Shingles.kept(Rows.longs(pair.getAs(at)), Rows.longs(pair.getAs(at + 1)));
  }
}
