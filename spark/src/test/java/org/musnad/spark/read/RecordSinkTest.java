package org.musnad.spark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.Article;
import org.musnad.Capture;
import org.musnad.intake.Defaults;
import org.musnad.spark.LocalSpark;
import org.musnad.spark.MadeUp;
import org.musnad.spark.input.Slice;
import org.musnad.spark.input.SliceReader;
import org.musnad.spark.keep.Journal;
import org.musnad.spark.keep.Layout;
import org.musnad.spark.keep.Lease;
import org.musnad.spark.keep.Published;
import org.musnad.spark.keep.Publishing;
import org.musnad.spark.table.Columns;
import org.musnad.spark.table.EngineHolder;
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

  @Test
  void onlyTheLatestArticlesAreRememberedAndTheOthersFallOutWhenTheyArePublished()
      throws IOException {
    Configuration hadoop = new Configuration();
    JavaSparkContext spark = new JavaSparkContext(LocalSpark.session().sparkContext());
    org.apache.hadoop.fs.Path part = hadoop(folder.resolve("part.parquet"));
    Slice slice = OneArticle.in(folder, spark, new Staging(hadoop(folder), hadoop)).slice();
    try (ParquetWriter<Row> out = RowFile.create(part, Columns.RECORD, Map.of(), hadoop)) {
      RecordSink sink =
          new RecordSink(out, EngineHolder.engine()::read, new Counters(spark.sc()), 2);
      sink.begin(slice);
      Capture capture = new Capture(new byte[0], "text/plain", "UTF-8", null, Instant.EPOCH);
      for (int number : new int[] {1, 2, 1, 3, 1, 2}) {
        sink.article(
            new Article("a", MadeUp.text(number), null, null, null, null, null), capture, "a");
      }
      assertEquals(5, sink.outcome().articles());
      assertEquals(1, sink.outcome().repeated());
    }
    Layout layout = new Layout(hadoop(folder.resolve("archive")));
    try (Lease lease = Lease.take(layout, hadoop)) {
      Publishing publishing =
          new Publishing(LocalSpark.session(), layout, new Journal(layout, hadoop, lease));
      assertEquals(
          new Published(3, 2, 2),
          publishing.publish(List.of(part), Set.of(slice.key()), List.of(slice.key())));
    }
  }

  private static org.apache.hadoop.fs.Path hadoop(Path path) {
    return new org.apache.hadoop.fs.Path(path.toUri());
  }
}
