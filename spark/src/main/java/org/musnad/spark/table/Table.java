package org.musnad.spark.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of readings. Each begins with {@code article}, {@code outlet} and {@code published},
 * and ends with {@code month}, by which it is partitioned.
 */
public enum Table {
  /** A row an article. */
  ARTICLES(Columns.ARTICLE) {
    @Override
    public Dataset<Row> select(Dataset<Row> records) {
      Stream<Column> own = fields("article", Columns.ARTICLE);
      Stream<Column> more =
          Stream.of(col("version"), col(ADDED), size(col("statements")).as("statements"));
      return records.select(row(Stream.concat(own, more)));
    }
  },
  /** A row a statement. */
  STATEMENTS(Columns.STATEMENT),
  /** A row a bearer of a statement's chain. */
  LINKS(Columns.LINK) {
    @Override
    public Dataset<Row> select(Dataset<Row> records) {
      Dataset<Row> statements = records.withColumn("each", explode(col("statements")));
      Dataset<Row> bearers = statements.withColumn("bearer", explode(col("each.bearers")));
      Stream<Column> statement = Stream.of(col("each.statement"));
      return bearers.select(row(Stream.concat(statement, fields("bearer", Columns.LINK))));
    }
  },
  /** A row an entity. */
  ENTITIES(Columns.ENTITY),
  /** A row an expression of time. */
  TIMES(Columns.TIME),
  /** A row a place, at its first mention. */
  PLACES(Columns.PLACE),
  /** A row a movement. */
  MOVEMENTS(Columns.MOVEMENT);

  /** What the tables are partitioned by: {@code 2016-11}, or {@link #UNKNOWN}. */
  public static final String MONTH = "month";

  /** The column of articles that tells the order in which they were added. */
  public static final String ADDED = "added";

  /** The month of what has no date, or one that says none. */
  public static final String UNKNOWN = "unknown";

  /** What {@link #select} takes. */
  public static final StructType RECORD =
      Columns.RECORD
          .add("id", StringType)
          .add("version", IntegerType)
          .add(ADDED, LongType)
          .add(MONTH, StringType);

  private static final Set<String> OF_EVERY_TABLE = Set.of("outlet", "published");
  private static final Set<String> OF_OTHER_TABLES = Set.of("bearers");

  private final StructType columns;

  Table(StructType columns) {
    this.columns = columns;
  }

  /** Its name, and that of its folder. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The rows of some records.
   *
   * @param records with the columns {@link #RECORD}
   */
  public Dataset<Row> select(Dataset<Row> records) {
    return records
        .withColumn("each", explode(col(toString())))
        .select(row(fields("each", columns)));
  }

  /**
   * Reads it from its folder. Its columns are given, since Spark cannot tell them where it has no
   * rows.
   */
  public Dataset<Row> read(SparkSession spark, Path folder) {
    return spark.read().schema(empty(spark).schema()).parquet(folder.toString());
  }

  /**
   * Reads it from its folder, if there is one; else it has no rows.
   *
   * @throws IOException if the file system fails
   */
  public Dataset<Row> readIfThere(SparkSession spark, Path folder) throws IOException {
    boolean there = folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(folder);
    return there ? read(spark, folder) : empty(spark);
  }

  /** The table without rows. */
  Dataset<Row> empty(SparkSession spark) {
    return select(spark.createDataFrame(List.of(), RECORD));
  }

  /** Adds the month of publication to records. */
  public static Dataset<Row> withMonth(Dataset<Row> records) {
    return records.withColumn(MONTH, month(col("article.published")));
  }

  /** The month of a time of publication. */
  public static Column month(Column published) {
    return when(published.rlike("^\\d{4}-(0[1-9]|1[0-2])(-|$)"), published.substr(1, 7))
        .otherwise(UNKNOWN);
  }

  private static Stream<Column> fields(String struct, StructType columns) {
    return Stream.of(columns.fieldNames())
        .filter(name -> !(columns == Columns.ARTICLE && OF_EVERY_TABLE.contains(name)))
        .filter(name -> !OF_OTHER_TABLES.contains(name))
        .map(name -> col(struct + "." + name));
  }

  private static Column[] row(Stream<Column> own) {
    List<Column> columns = new ArrayList<>();
    columns.add(col("id").as("article"));
    OF_EVERY_TABLE.stream().sorted().forEach(name -> columns.add(col("article." + name)));
    own.forEach(columns::add);
    columns.add(col(MONTH));
    return columns.toArray(new Column[0]);
  }
}
