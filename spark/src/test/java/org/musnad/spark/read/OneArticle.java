package org.musnad.spark.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.musnad.spark.MadeUp;
import org.musnad.spark.input.Inputs;
import org.musnad.spark.input.Slice;
import org.musnad.spark.input.Stretches;

/** A file with one made-up article, and what of it is to be read. */
record OneArticle(Path file, Slice slice) {

  static OneArticle in(Path folder, JavaSparkContext spark, Staging staging) throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, MadeUp.line("a", "2016-11-05", MadeUp.text(1)) + "\n");
    Inputs inputs = new Inputs(new Configuration(), fault -> {});
    return new OneArticle(
        file,
        new ArchiveReading(spark, staging, 1 << 20)
            .slices(inputs.find(List.of(file.toString())), new Stretches())
            .get(0));
  }
}
