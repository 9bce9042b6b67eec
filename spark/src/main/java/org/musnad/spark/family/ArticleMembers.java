package org.musnad.spark.family;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.musnad.arabic.Arabic;
import org.musnad.ledger.origin.Manner;
import org.musnad.ledger.origin.Style;
import org.musnad.ledger.origin.Told;
import org.musnad.spark.join.Rows;

/** Articles as members of families: what is known of them, and what their texts tell, as rows. */
final class ArticleMembers {
  /** The columns. */
  static final StructType MEMBER =
      new StructType()
          .add("number", DataTypes.LongType, false)
          .add("article", DataTypes.StringType, false)
          .add("outlet", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("author", DataTypes.StringType)
          .add("credits", DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add("month", DataTypes.StringType, false)
          .add("sums", DataTypes.createArrayType(DataTypes.DoubleType, false), false)
          .add("known", DataTypes.IntegerType, false)
          .add("told", DataTypes.StringType);

  /** Loaded once in each executor; never changed. */
  static final Style STYLE = Style.load();

  private static final Told TOLD = Told.of(Arabic.agencies());

  private ArticleMembers() {}

  /** A row of the table of articles, with its number, as a member. */
  static Row of(Row article) {
    Manner manner = Manner.of(article.getAs("text"), STYLE, TOLD);
    return RowFactory.create(
        article.getAs("number"),
        article.getAs("article"),
        article.getAs("outlet"),
        article.getAs("url"),
        article.getAs("published"),
        article.getAs("title"),
        article.getAs("author"),
        article.getAs("credits"),
        article.getAs("month"),
        Rows.seq(manner.wording().sums()),
        manner.wording().known(),
        manner.told());
  }

  /** What the text of a member tells. */
  static Manner manner(Row member) {
    return new Manner(
        new Style.Sums(Rows.list(member, "sums"), member.<Integer>getAs("known")),
        member.getAs("told"));
  }
}
