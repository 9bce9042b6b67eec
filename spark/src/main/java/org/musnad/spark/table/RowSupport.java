package org.musnad.spark.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as Parquet from within a task, one file that is whole or not there: Spark's own
 * writers know only whole jobs. Lists are written in three levels, as the format's specification
 * has them.
 */
final class RowSupport extends WriteSupport<Row> {
  private static final String NAME = "musnad";
  private static final Map<DataType, PrimitiveTypeName> PRIMITIVES =
      Map.of(
          DataTypes.StringType, PrimitiveTypeName.BINARY,
          DataTypes.IntegerType, PrimitiveTypeName.INT32,
          DataTypes.LongType, PrimitiveTypeName.INT64,
          DataTypes.DoubleType, PrimitiveTypeName.DOUBLE,
          DataTypes.BooleanType, PrimitiveTypeName.BOOLEAN);

  private final StructType columns;
  private final Map<String, String> notes;
  private @Nullable RecordConsumer consumer;

  RowSupport(StructType columns, Map<String, String> notes) {
    this.columns = columns;
    this.notes = notes;
  }

  @Override
  public WriteContext init(Configuration configuration) {
    Type[] fields = new Type[columns.size()];
    for (int i = 0; i < fields.length; i++) {
      StructField field = columns.apply(i);
      fields[i] = type(field.name(), field.dataType(), field.nullable());
    }
    return new WriteContext(new MessageType(NAME, fields), notes);
  }

  private static Type type(String name, DataType type, boolean nullable) {
    Type.Repetition repetition = nullable ? Type.Repetition.OPTIONAL : Type.Repetition.REQUIRED;
    if (type instanceof StructType struct) {
      Types.GroupBuilder<?> group = Types.buildGroup(repetition);
      for (StructField field : struct.fields()) {
        group.addField(type(field.name(), field.dataType(), field.nullable()));
      }
      return (Type) group.named(name);
    } else if (type instanceof ArrayType array) {
      Type element = type("element", array.elementType(), array.containsNull());
      Type list = Types.repeatedGroup().addField(element).named("list");
      return Types.buildGroup(repetition)
          .addField(list)
          .as(LogicalTypeAnnotation.listType())
          .named(name);
    }
    PrimitiveTypeName primitive = PRIMITIVES.get(type);
    return primitive == PrimitiveTypeName.BINARY
        ? Types.primitive(primitive, repetition).as(LogicalTypeAnnotation.stringType()).named(name)
        : Types.primitive(primitive, repetition).named(name);
  }

  @Override
  public void prepareForWrite(RecordConsumer to) {
    this.consumer = to;
  }

  @Override
  public void write(Row row) {
    RecordConsumer out = Objects.requireNonNull(consumer, "prepareForWrite comes first");
    out.startMessage();
    fields(out, row, columns);
    out.endMessage();
  }

  private static void fields(RecordConsumer out, Row row, StructType struct) {
    for (int i = 0; i < struct.size(); i++) {
      if (!row.isNullAt(i)) {
        StructField field = struct.apply(i);
        out.startField(field.name(), i);
        value(out, row.get(i), field.dataType());
        out.endField(field.name(), i);
      }
    }
  }

  private static void value(RecordConsumer out, Object value, DataType type) {
    if (type instanceof StructType struct) {
      out.startGroup();
      fields(out, (Row) value, struct);
      out.endGroup();
    } else if (type instanceof ArrayType array) {
      list(out, (List<?>) value, array.elementType());
    } else if (value instanceof String string) {
      out.addBinary(Binary.fromString(string));
    } else if (value instanceof Integer number) {
      out.addInteger(number);
    } else if (value instanceof Long number) {
      out.addLong(number);
    } else if (value instanceof Double number) {
      out.addDouble(number);
    } else {
      out.addBoolean((Boolean) value);
    }
  }

  /** An empty list is a group without a field, which is not the same as none. */
  private static void list(RecordConsumer out, List<?> values, DataType element) {
    out.startGroup();
    if (!values.isEmpty()) {
      out.startField("list", 0);
      for (Object value : values) {
        out.startGroup();
        out.startField("element", 0);
        value(out, value, element);
        out.endField("element", 0);
        out.endGroup();
      }
      out.endField("list", 0);
    }
    out.endGroup();
  }
}
