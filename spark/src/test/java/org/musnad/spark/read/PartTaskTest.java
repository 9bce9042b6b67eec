package org.musnad.spark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext$;
import org.apache.spark.TaskContextImpl;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.intake.Defaults;
import org.musnad.spark.LocalSpark;
import org.musnad.spark.input.Part;
import org.musnad.spark.input.Stretches;

class PartTaskTest {
  @TempDir private Path folder;

  @AfterEach
  void noTask() {
    TaskContext$.MODULE$.unset();
  }

  @Test
  void aTaskThatIsKilledPutsNothingInThePlaceOfAWholePart() throws IOException {
    Configuration hadoop = new Configuration();
    JavaSparkContext spark = new JavaSparkContext(LocalSpark.session().sparkContext());
    Staging staging =
        new Staging(new org.apache.hadoop.fs.Path(folder.resolve("read").toUri()), hadoop);
    OneArticle article = OneArticle.in(folder, spark, staging);
    Part part = new Part(List.of(article.slice()));
    Broadcast<SerializableConfiguration> shared =
        spark.broadcast(new SerializableConfiguration(hadoop));
    shared.value(); // it is fetched once, and there is no real task to fetch it
    PartTask task =
        new PartTask(
            shared,
            staging.folder().toString(),
            new Counters(spark.sc()),
            new Defaults(null, null));
    TaskContextImpl context = TaskContext$.MODULE$.empty();
    TaskContext$.MODULE$.setTaskContext(context);
    task.call(part);
    Files.delete(article.file()); // what an interrupted task reads fails as well
    context.markInterrupted("made up");
    assertThrows(TaskKilledException.class, () -> task.call(part));
    assertEquals(Set.of(article.slice().key()), staging.eachOnce(new Stretches()).slices());
  }
}
