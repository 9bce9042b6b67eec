package org.musnad.spark.join;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Results on the way, each written to a folder and read back. What was kept is not worked out again
 * when it is asked for twice, nor when a worker is lost, and plans stay small.
 */
public final class Kept {
  private final SparkSession spark;
  private final Path folder;

  /**
   * Makes one.
   *
   * @param folder made when the first result is kept; whoever gives it deletes it
   */
  public Kept(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** The same rows, out of a file; another result of that name is gone. */
  public Dataset<Row> keep(String name, Dataset<Row> rows) {
    String path = new Path(folder, name).toString();
    rows.write().mode(SaveMode.Overwrite).parquet(path);
    return spark.read().schema(rows.schema()).parquet(path);
  }

  /** Results of their own, beside these. */
  public Kept within(String name) {
    return new Kept(spark, new Path(folder, name));
  }
}
