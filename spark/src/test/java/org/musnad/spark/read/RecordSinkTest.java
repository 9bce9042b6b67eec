package org.musnad.spark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.intake.Defaults;
import org.musnad.spark.LocalSpark;
import org.musnad.spark.input.Slice;
import org.musnad.spark.input.SliceReader;
import org.musnad.spark.table.Columns;
import org.musnad.spark.table.RowFile;

class RecordSinkTest {
  @TempDir private Path folder;

  @Test
  void anArticleThatTakesTooMuchMemoryIsNoFaultOfItsFile() throws IOException {
    Configuration hadoop = new Configuration();
    JavaSparkContext spark = new JavaSparkContext(LocalSpark.session().sparkContext());
    Slice slice = OneArticle.in(folder, spark, new Staging(hadoop(folder), hadoop)).slice();
    try (ParquetWriter<Row> out =
        RowFile.create(hadoop(folder.resolve("out")), Columns.RECORD, Map.of(), hadoop)) {
      RecordSink sink =
          new RecordSink(
              out,
              article -> {
                throw new OutOfMemoryError("made up");
              },
              new Counters(spark.sc()));
      sink.begin(slice);
      SliceReader reader = new SliceReader(hadoop, new Defaults(null, null), sink);
      assertThrows(RecordSink.NoMemory.class, () -> reader.read(slice));
      assertEquals(Outcome.NONE, sink.outcome());
    }
  }

  private static org.apache.hadoop.fs.Path hadoop(Path path) {
    return new org.apache.hadoop.fs.Path(path.toUri());
  }
}
