package org.musnad.spark.join;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Numbers articles from 1 in the order in which they were added, as a ledger does. */
public final class Numbers {
  private static final StructType NUMBER =
      new StructType()
          .add("article", DataTypes.StringType, false)
          .add("number", DataTypes.LongType, false);

  private Numbers() {}

  /**
   * The numbers of articles.
   *
   * @param articles with the columns {@code article} and {@code added}
   * @return with the columns {@code article} and {@code number}
   */
  public static Dataset<Row> of(SparkSession spark, Dataset<Row> articles) {
    return spark.createDataFrame(
        articles
            .select("article", "added")
            .sort("added")
            .select("article")
            .as(Encoders.STRING())
            .javaRDD()
            .zipWithIndex()
            .map(each -> RowFactory.create(each._1(), each._2() + 1)),
        NUMBER);
  }
}
