package org.musnad.spark.claim;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of a claim: the fields of a line of {@code musnad export claims}, of their names. */
public final class ClaimColumns {
  private static final StructType SPAN =
      new StructType().add("begin", IntegerType).add("end", IntegerType);

  private static final StructType REPORT =
      new StructType()
          .add("article", StringType)
          .add("statement", StringType)
          .add("published", StringType)
          .add("outlet", StringType)
          .add("against", BooleanType)
          .add("content", list(SPAN));

  private static final StructType ORIGIN =
      new StructType()
          .add("kind", StringType)
          .add("identified", StringType)
          .add("name", StringType)
          .add("via", StringType)
          .add("articles", IntegerType)
          .add("own_voice", BooleanType);

  private static final StructType CHOKE_POINT =
      new StructType()
          .add("article", StringType)
          .add("source", StringType)
          .add("reason", StringType);

  private static final StructType ORIGINS =
      new StructType()
          .add("at_least", IntegerType)
          .add("at_most", IntegerType)
          .add("lines", IntegerType)
          .add("list", list(ORIGIN));

  private static final StructType VALUE =
      new StructType().add("value", StringType).add("reports", list(StringType));

  private static final StructType DRIFT =
      new StructType().add("kind", StringType).add("of", StringType).add("values", list(VALUE));

  private static final StructType CROSS_CHECK =
      new StructType().add("kind", StringType).add("reports", list(StringType));

  /** A claim, after its name. */
  public static final StructType CLAIM =
      new StructType()
          .add("text", StringType)
          .add("reports", list(REPORT))
          .add("origins", ORIGINS)
          .add("against", ORIGINS.add("choke_points", list(CHOKE_POINT)))
          .add("choke_points", list(CHOKE_POINT))
          .add("drift", list(DRIFT))
          .add("cross_checks", list(CROSS_CHECK));

  private ClaimColumns() {}

  /** A whole line. */
  static StructType line() {
    StructType line = new StructType().add("claim", StringType);
    for (StructField field : CLAIM.fields()) {
      line = line.add(field);
    }
    return line;
  }

  private static ArrayType list(DataType element) {
    return DataTypes.createArrayType(element);
  }
}
