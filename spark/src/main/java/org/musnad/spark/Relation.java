package org.musnad.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.musnad.spark.claim.ClaimColumns;
import org.musnad.spark.family.FamilyColumns;
import org.musnad.spark.table.Table;

/** The tables that follow from all articles of an archive together. */
public enum Relation {
  /** A row an article: which family of copies it is of, and with whom it shares text. */
  FAMILIES("article", FamilyColumns.FAMILY),
  /** A row an article: what its text goes back to. */
  ORIGINS("article", FamilyColumns.ORIGIN),
  /**
   * A row a claim that stands in two articles or more; outlet and date are its earliest report's.
   */
  CLAIMS("claim", ClaimColumns.CLAIM);

  private final StructType columns;

  Relation(String name, StructType own) {
    StructType all =
        new StructType()
            .add(name, StringType)
            .add("outlet", StringType)
            .add("published", StringType);
    for (StructField field : own.fields()) {
      all = all.add(field);
    }
    this.columns = all.add(Table.MONTH, StringType);
  }

  /** Its columns. */
  public StructType columns() {
    return columns;
  }

  /** The names of its columns. */
  Stream<String> names() {
    return Stream.of(columns.fieldNames());
  }

  /** Its name, and that of its folder. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
