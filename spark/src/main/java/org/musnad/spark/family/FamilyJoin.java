package org.musnad.spark.family;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.musnad.ledger.model.StoredArticle;
import org.musnad.ledger.origin.FamilyExport;
import org.musnad.ledger.origin.Origins;
import org.musnad.ledger.reuse.Families;
import org.musnad.spark.join.Components;
import org.musnad.spark.join.Kept;
import org.musnad.spark.join.Rows;

/**
 * Families of copies in an archive, and what their texts go back to: the connected components of
 * what {@link Copies} finds, each then looked at by itself as a ledger looks at it. What a text
 * tells by itself is found before, so that a family is gathered without its texts.
 */
public final class FamilyJoin {
  private static final StructType WRITTEN =
      new StructType()
          .add("outlet", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("month", DataTypes.StringType, false)
          .add("line", DataTypes.StringType, false);

  private final Kept kept;
  private final Dataset<Row> articles;
  private final Dataset<Row> copies;

  /**
   * Finds the copies.
   *
   * @param articles the table of articles, with their numbers ({@code number})
   * @param kept where results on the way are kept
   */
  public FamilyJoin(Dataset<Row> articles, Kept kept) {
    this.kept = kept;
    this.articles = articles;
    this.copies = kept.keep("copies", Copies.of(articles));
  }

  /**
   * The pairs of articles that share text.
   *
   * @return with the columns {@code first}, {@code second}, {@code of_first}, {@code of_second},
   *     articles by their numbers
   */
  public Dataset<Row> copies() {
    return copies;
  }

  /** A row an article: its family, its origin, its copies. */
  public Dataset<Row> lines() {
    Dataset<Row> families =
        kept.keep("families", new Components(kept.within("families-rounds")).of(joining(copies)));
    Dataset<Row> members =
        articles
            .map((MapFunction<Row, Row>) ArticleMembers::of, Encoders.row(ArticleMembers.MEMBER))
            .join(families, col("number").equalTo(col("node")), "left")
            .withColumn("family", coalesce(col("component"), col("number")))
            .drop("node", "component");
    return grouped(members)
        .cogroup(
            grouped(withFamilies(families)),
            (CoGroupFunction<Long, Row, Row, Row>) (family, own, shared) -> written(own, shared),
            Encoders.row(WRITTEN))
        .withColumn("of", from_json(col("line"), FamilyColumns.line()))
        .select("of.*", "outlet", "published", "month");
  }

  private static Dataset<Row> joining(Dataset<Row> copies) {
    return copies
        .where(col("of_first").geq(Families.JOINS).or(col("of_second").geq(Families.JOINS)))
        .select(col("first").as("a"), col("second").as("b"));
  }

  private static KeyValueGroupedDataset<Long, Row> grouped(Dataset<Row> rows) {
    return rows.groupByKey(
        (MapFunction<Row, Long>) row -> row.<Long>getAs("family"), Encoders.LONG());
  }

  /** The copies, once for each family that has one of the two, with who these are. */
  private Dataset<Row> withFamilies(Dataset<Row> families) {
    return side(side(copies, "first", families), "second", families)
        .withColumn(
            "family", explode(array_distinct(array(col("first_family"), col("second_family")))));
  }

  private Dataset<Row> side(Dataset<Row> copies, String side, Dataset<Row> families) {
    Dataset<Row> who =
        articles.select(
            col("number").as(side),
            col("article").as(side + "_id"),
            col("outlet").as(side + "_outlet"));
    Dataset<Row> family =
        families.select(col("node").as("of"), col("component").as(side + "_family"));
    return copies
        .join(who, side)
        .join(family, col(side).equalTo(col("of")), "left")
        .drop("of")
        .withColumn(side + "_family", coalesce(col(side + "_family"), col(side)));
  }

  private static Iterator<Row> written(Iterator<Row> members, Iterator<Row> copies) {
    OneFamily family = new OneFamily();
    List<Row> rows = new ArrayList<>();
    members.forEachRemaining(
        row -> {
          rows.add(row);
          family.member(Rows.article(row), ArticleMembers.manner(row));
        });
    copies.forEachRemaining(row -> family.copy(row, end(row, "first"), end(row, "second")));
    rows.sort((a, b) -> Long.compare(a.<Long>getAs("number"), b.<Long>getAs("number")));
    Iterator<String> lines = lines(family).lines().iterator();
    return rows.stream()
        .map(
            row ->
                RowFactory.create(
                    row.getAs("outlet"), row.getAs("published"), row.getAs("month"), lines.next()))
        .iterator();
  }

  private static String lines(OneFamily family) {
    StringWriter out = new StringWriter();
    try {
      Origins origins = new Origins(family, ArticleMembers.STYLE, family::manners);
      new FamilyExport(family, origins).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter does not fail", e);
    }
    return out.toString();
  }

  /** Of the other one nothing but its name and outlet is told. */
  private static StoredArticle end(Row row, String side) {
    return new StoredArticle(
        row.<Long>getAs(side),
        row.getAs(side + "_id"),
        row.getAs(side + "_outlet"),
        null,
        null,
        null,
        null,
        List.of());
  }
}
