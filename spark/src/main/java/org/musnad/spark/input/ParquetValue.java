package org.musnad.spark.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** Values of Parquet as the strings that an article has. */
final class ParquetValue {
  private ParquetValue() {}

  /** The value of a column of a row; days and instants in ISO 8601 form. */
  static String string(Group row, PrimitiveType column) {
    if (column.getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
      return instant(NanoTime.fromBinary(row.getInt96(column.getName(), 0))).toString();
    }
    LogicalTypeAnnotation meaning = column.getLogicalTypeAnnotation();
    if (meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(column.getName(), 0)).toString();
    } else if (meaning instanceof TimestampLogicalTypeAnnotation time) {
      String instant = instant(row.getLong(column.getName(), 0), time.getUnit()).toString();
      return time.isAdjustedToUTC() ? instant : instant.substring(0, instant.length() - 1);
    }
    return row.getValueToString(row.getType().getFieldIndex(column.getName()), 0);
  }

  /** What Spark and Hive write: a Julian day, and nanoseconds of it, in UTC. */
  private static Instant instant(NanoTime time) {
    long day = time.getJulianDay() - JulianFields.JULIAN_DAY.getFrom(LocalDate.EPOCH);
    return Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(time.getTimeOfDayNanos());
  }

  private static Instant instant(long since1970, LogicalTypeAnnotation.TimeUnit unit) {
    return switch (unit) {
      case MILLIS -> Instant.EPOCH.plus(since1970, ChronoUnit.MILLIS);
      case MICROS -> Instant.EPOCH.plus(since1970, ChronoUnit.MICROS);
      case NANOS -> Instant.EPOCH.plus(since1970, ChronoUnit.NANOS);
    };
  }
}
