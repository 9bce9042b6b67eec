package org.musnad.spark;

import org.apache.spark.sql.SparkSession;
import org.musnad.spark.sql.MusnadFunctions;

/**
 * Spark within the process of the tests, with two threads. Its plans are interpreted: to compile
 * each takes longer than what tests have for it to do.
 */
public final class LocalSpark {
  private static final String COMPILED_PLANS = "spark.sql.codegen.wholeStage";
  private static final String COMPILED_EXPRESSIONS = "spark.sql.codegen.factoryMode";
  private static final String ELSE_INTERPRETED = "spark.sql.codegen.fallback";

  private static final SparkSession SESSION = start();

  private LocalSpark() {}

  /** The session of this process; the first call starts it, and it ends with the process. */
  public static SparkSession session() {
    return SESSION;
  }

  /**
   * One that compiles plans, as Spark does unless it is told otherwise; but where Spark would go on
   * without a plan that does not compile, this one fails.
   */
  public static SparkSession compiling() {
    SparkSession session = SESSION.newSession();
    session.conf().set(COMPILED_PLANS, true);
    session.conf().set(COMPILED_EXPRESSIONS, "CODEGEN_ONLY");
    session.conf().set(ELSE_INTERPRETED, false);
    return session;
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
        .config(COMPILED_PLANS, false)
        .config(COMPILED_EXPRESSIONS, "NO_CODEGEN")
        .config("spark.sql.warehouse.dir", "target/warehouse")
        .getOrCreate();
  }
}
