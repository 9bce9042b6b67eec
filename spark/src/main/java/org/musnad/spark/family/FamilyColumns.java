package org.musnad.spark.family;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of families and origins: the fields of a line of {@code musnad export families}. */
public final class FamilyColumns {
  private static final StructType COPY =
      new StructType().add("of", StringType).add("containment", DoubleType);

  /** With whom an article shares text. */
  public static final StructType FAMILY =
      new StructType().add("family", StringType).add("copies", DataTypes.createArrayType(COPY));

  /** What the text of an article goes back to. */
  public static final StructType ORIGIN =
      new StructType()
          .add("origin", StringType)
          .add("basis", StringType)
          .add("weight", DoubleType)
          .add("through", StringType)
          .add("taken_from", StringType)
          .add("taken_by", StringType);

  private FamilyColumns() {}

  /** A whole line. */
  static StructType line() {
    StructType line = new StructType().add("article", StringType);
    for (StructType part : new StructType[] {FAMILY, ORIGIN}) {
      for (StructField field : part.fields()) {
        line = line.add(field);
      }
    }
    return line;
  }
}
