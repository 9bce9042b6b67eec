package org.musnad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.spark.table.Table;

class ArchiveTest {
  @TempDir private Path folder;

  @Test
  void newsroom() throws IOException {
    Archive archive = Archive.at(LocalSpark.session(), folder.resolve("out").toString());
    long t = System.nanoTime();
    Summary summary = archive.add(List.of("../examples/newsroom/articles.jsonl"), Settings.USUAL);
    System.err.println(summary + " " + (System.nanoTime() - t) / 1e9);
    t = System.nanoTime();
    System.err.println(
        archive.add(List.of("../examples/newsroom/articles.jsonl"), Settings.USUAL)
            + " "
            + (System.nanoTime() - t) / 1e9);
    for (Table table : Table.values()) {
      archive.table(table).printSchema();
      archive.table(table).show(3, 40);
    }
    assertEquals(44, summary.articles());
  }
}
