package org.musnad.spark;

import org.apache.spark.sql.SparkSession;
import org.musnad.spark.sql.MusnadFunctions;

/** Spark within the process of the tests, with two threads. */
public final class LocalSpark {
  private static final SparkSession SESSION = start();

  private LocalSpark() {}

  /** The session of this process; the first call starts it, and it ends with the process. */
  public static SparkSession session() {
    return SESSION;
  }

  private static SparkSession start() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("musnad tests")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config(GatedFileSystem.SETTING, GatedFileSystem.class.getName())
        .config("spark.sql.extensions", MusnadFunctions.class.getName())
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.warehouse.dir", "target/warehouse")
        .getOrCreate();
  }
}
