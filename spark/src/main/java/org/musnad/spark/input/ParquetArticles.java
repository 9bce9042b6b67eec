package org.musnad.spark.input;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.musnad.Capture;
import org.musnad.intake.Defaults;
import org.musnad.intake.Fault;
import org.musnad.intake.Intake;
import org.musnad.intake.JsonArticle;
import org.musnad.intake.input.BadInput;

/**
 * Takes the articles out of Parquet files whose columns are called as the fields of JSON Lines are;
 * others are passed over. {@code published} may be a string, a date or a timestamp.
 */
final class ParquetArticles {
  private static final String MEDIA_TYPE = "application/vnd.apache.parquet";
  private static final byte[] NOT_KEPT = {};

  private final Configuration hadoop;
  private final Defaults defaults;
  private final Intake.Sink sink;

  ParquetArticles(Configuration hadoop, Defaults defaults, Intake.Sink sink) {
    this.hadoop = hadoop;
    this.defaults = defaults;
    this.sink = sink;
  }

  /** Reads the rows of the groups that lie in a slice. */
  void read(Slice slice, Path path) throws IOException {
    try {
      MessageType columns = columns(sound(() -> schema(path)));
      try (ParquetReader<Group> reader = sound(() -> open(slice, path, columns))) {
        for (Group row = sound(reader::read); row != null; row = sound(reader::read)) {
          row(row, columns, slice, reader.getCurrentRowIndex() + 1);
        }
      }
    } catch (BadInput e) {
      sink.fault(Fault.of(slice.file().path(), e));
    }
  }

  private interface Step<T> {
    T take() throws IOException;
  }

  /** Whatever the library finds wrong with the bytes it says by some unchecked exception. */
  private static <T> T sound(Step<T> step) throws IOException {
    try {
      return step.take();
    } catch (RuntimeException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new BadInput("damaged Parquet: " + why, "fetch or write it again");
    }
  }

  private MessageType schema(Path path) throws IOException {
    try (ParquetFileReader file = ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
      return file.getFileMetaData().getSchema();
    }
  }

  private ParquetReader<Group> open(Slice slice, Path path, MessageType columns)
      throws IOException {
    Configuration projected = new Configuration(hadoop);
    projected.set(ReadSupport.PARQUET_READ_SCHEMA, columns.toString());
    return ParquetReader.builder(new GroupReadSupport(), path)
        .withConf(projected)
        .withFileRange(slice.begin(), slice.end())
        .build();
  }

  private static MessageType columns(GroupType all) throws BadInput {
    List<Type> known = new ArrayList<>();
    for (Type column : all.getFields()) {
      if (JsonArticle.FIELDS.contains(column.getName()) && column.isPrimitive()) {
        known.add(column);
      }
    }
    if (known.stream().noneMatch(column -> column.getName().equals("text"))) {
      throw new BadInput("no column called text", "rename the column that has the texts");
    }
    return new MessageType("articles", known);
  }

  private void row(Group row, MessageType columns, Slice slice, long number) {
    String name = slice.file().path();
    Map<String, String> fields = new HashMap<>();
    for (Type column : columns.getFields()) {
      if (row.getFieldRepetitionCount(column.getName()) > 0) {
        fields.put(column.getName(), ParquetValue.string(row, column.asPrimitiveType()));
      }
    }
    try {
      sink.article(
          JsonArticle.of(fields, number, slice.file().source().id(), defaults),
          new Capture(NOT_KEPT, MEDIA_TYPE, "UTF-8", null, Instant.now()),
          name + ":" + number);
    } catch (BadInput e) {
      sink.fault(Fault.of(name, e));
    }
  }
}
