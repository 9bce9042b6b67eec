package org.musnad.spark.table;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of all that a reading becomes. Offsets count code points of the article's text from
 * 0, ends exclusive. What each column means stands in {@code spark/tables.md}, which a test holds
 * to this.
 */
public final class Columns {
  /** A stretch of the text. */
  static final StructType SPAN =
      new StructType().add("begin", IntegerType, false).add("end", IntegerType, false);

  /** A stretch with its words. */
  static final StructType SLICE = SPAN.add("words", StringType, false);

  /** An article, before it has its id. */
  public static final StructType ARTICLE =
      new StructType()
          .add("name", StringType, false)
          .add("outlet", StringType)
          .add("published", StringType)
          .add("published_basis", StringType, false)
          .add("published_reason", StringType, false)
          .add("title", StringType)
          .add("author", StringType)
          .add("section", StringType)
          .add("credits", list(StringType), false)
          .add("url", StringType)
          .add("length", IntegerType, false)
          .add("characters", IntegerType, false)
          .add("own_characters", IntegerType, false)
          .add("sentences", IntegerType, false)
          .add("own_sentences", IntegerType, false)
          .add("checks", IntegerType, false)
          .add("rhetoric", IntegerType, false)
          .add("text", StringType, false)
          .add("content_hash", StringType, false)
          .add("captured_from", StringType)
          .add("captured_at", StringType, false)
          .add("input", StringType, false)
          .add("place", StringType, false);

  /** A bearer of a chain. */
  public static final StructType LINK =
      new StructType()
          .add("ord", IntegerType, false)
          .add("source", StringType)
          .add("begin", IntegerType)
          .add("end", IntegerType)
          .add("implicit", BooleanType, false)
          .add("kind", StringType, false)
          .add("identified", StringType, false)
          .add("entity", StringType)
          .add("name", StringType);

  /** A statement, with the links of its chain. */
  public static final StructType STATEMENT =
      new StructType()
          .add("statement", StringType, false)
          .add("begin", IntegerType, false)
          .add("end", IntegerType, false)
          .add("act", StringType, false)
          .add("mode", StringType, false)
          .add("cue", StringType)
          .add("cue_begin", IntegerType)
          .add("cue_end", IntegerType)
          .add("lemma", StringType)
          .add("content", StringType, false)
          .add("parts", list(SLICE), false)
          .add("links", IntegerType, false)
          .add("chain", StringType, false)
          .add("origin", StringType, false)
          .add("origin_kind", StringType, false)
          .add("origin_identified", StringType, false)
          .add("origin_name", StringType)
          .add("parent", StringType)
          .add("depth", IntegerType, false)
          .add("rule", StringType, false)
          .add("bearers", list(LINK), false);

  /** Who or what is named. */
  public static final StructType ENTITY =
      new StructType()
          .add("entity", StringType, false)
          .add("type", StringType, false)
          .add("name", StringType, false)
          .add("mentions", list(SPAN), false)
          .add("names", list(SPAN), false);

  /** An expression of time. */
  public static final StructType TIME =
      SLICE
          .add("type", StringType, false)
          .add("value", StringType, false)
          .add("anchor", StringType)
          .add("reason", StringType, false);

  /** A place, at its first mention. */
  public static final StructType PLACE =
      new StructType()
          .add("ord", IntegerType, false)
          .add("begin", IntegerType, false)
          .add("end", IntegerType, false)
          .add("words", StringType, false)
          .add("id", StringType, false)
          .add("name", StringType, false)
          .add("type", StringType, false)
          .add("country", StringType)
          .add("lat", DoubleType)
          .add("lon", DoubleType)
          .add("reason", StringType, false)
          .add("mentions", list(SPAN), false);

  private static final StructType QUANTITY =
      SLICE.add("value", DoubleType, false).add("unit", StringType, false);

  /** A movement. */
  public static final StructType MOVEMENT =
      new StructType()
          .add("begin", IntegerType, false)
          .add("end", IntegerType, false)
          .add("trigger", StringType, false)
          .add("mover", SLICE)
          .add("from", SLICE)
          .add("to", SLICE)
          .add("quantities", list(QUANTITY), false)
          .add("hypothetical", BooleanType, false)
          .add("when", StringType)
          .add("statement", StringType);

  /** What is wrong with an input or an article. */
  public static final StructType FAULT =
      new StructType()
          .add("input", StringType, false)
          .add("place", StringType, false)
          .add("problem", StringType, false)
          .add("remedy", StringType, false);

  /** What one record of an input became: a reading, or a fault. */
  public static final StructType RECORD =
      new StructType()
          .add("slice", StringType, false)
          .add("record", LongType, false)
          .add("fault", FAULT)
          .add("article", ARTICLE)
          .add("statements", list(STATEMENT))
          .add("entities", list(ENTITY))
          .add("times", list(TIME))
          .add("places", list(PLACE))
          .add("movements", list(MOVEMENT));

  private Columns() {}

  /** A list without gaps. */
  static ArrayType list(DataType element) {
    return DataTypes.createArrayType(element, false);
  }
}
