package org.musnad.spark.claim;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Brings the rows of statements, links, times, places and entities together, article by article.
 */
final class Statements {
  private Statements() {}

  /**
   * All statements.
   *
   * @param articles the table of articles, with their numbers
   * @param tables the other tables
   * @return with the columns {@link ArticleStatements#STATEMENT}
   */
  static Dataset<Row> of(Dataset<Row> articles, ReadTables tables) {
    return articles
        .select(
            "article", "number", "outlet", "url", "published", "title", "author", "credits", "text")
        .join(statements(tables), "article")
        .join(marks(tables), articles.col("article").equalTo(col("of")), "left")
        .flatMap(
            (FlatMapFunction<Row, Row>) row -> new ArticleStatements(row).rows(),
            Encoders.row(ArticleStatements.STATEMENT));
  }

  private static Dataset<Row> statements(ReadTables tables) {
    Column link =
        struct("ord", "source", "begin", "end", "implicit", "kind", "identified", "entity", "name");
    Dataset<Row> bearers =
        tables
            .links()
            .groupBy("article", "statement")
            .agg(sort_array(collect_list(link)).as("bearers"));
    Column each = struct("statement", "act", "mode", "cue", "parts", "parent", "bearers");
    return tables
        .statements()
        .select("article", "statement", "act", "mode", "cue", "parts", "parent")
        .join(bearers, new String[] {"article", "statement"})
        .groupBy("article")
        .agg(collect_list(each).as("statements"));
  }

  /** What is named, each with its order among those of its type, and all places where it stands. */
  private static Dataset<Row> marks(ReadTables tables) {
    Column none = lit(null).cast(DataTypes.StringType);
    Dataset<Row> times =
        tables
            .times()
            .where(col("type").equalTo("DATE"))
            .select(
                col("article").as("of"),
                col("type"),
                col("begin").as("ord"),
                col("value"),
                col("words"),
                array(struct("begin", "end")).as("places"));
    Dataset<Row> places =
        tables
            .places()
            .select(
                col("article").as("of"),
                lit("PLACE").as("type"),
                col("ord"),
                col("id").as("value"),
                col("words"),
                col("mentions").as("places"));
    Dataset<Row> persons =
        tables
            .entities()
            .where(col("type").equalTo("person"))
            .select(
                col("article").as("of"),
                lit("PERSON").as("type"),
                col("entity").substr(2, 9).cast(DataTypes.IntegerType).as("ord"),
                col("name").as("value"),
                none.as("words"),
                col("names").as("places"));
    return times
        .union(places)
        .union(persons)
        .groupBy("of")
        .agg(collect_list(struct("type", "ord", "value", "words", "places")).as("marks"));
  }
}
