package org.musnad.spark.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/** Values of Parquet as the strings that an article has. */
final class ParquetValue {
  private ParquetValue() {}

  /** The value of a column of a row; days and instants in ISO 8601 form. */
  static String string(Group row, PrimitiveType column) {
    LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
    if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(column.getName(), 0)).toString();
    } else if (meaning instanceof TimestampLogicalTypeAnnotation time) {
      String instant = instant(row.getLong(column.getName(), 0), time.getUnit()).toString();
      return time.isAdjustedToUTC() ? instant : instant.substring(0, instant.length() - 1);
    }
    return row.getValueToString(row.getType().getFieldIndex(column.getName()), 0);
  }

  private static Instant instant(long since1970, LogicalTypeAnnotation.TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> Instant.EPOCH.plus(since1970, ChronoUnit.MILLIS);
      case MICROS -> Instant.EPOCH.plus(since1970, ChronoUnit.MICROS);
      case NANOS -> Instant.EPOCH.plus(since1970, ChronoUnit.NANOS);
    };
  }
}
