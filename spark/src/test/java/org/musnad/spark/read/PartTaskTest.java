package org.musnad.spark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskContextImpl;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.intake.Defaults;
import org.musnad.spark.LocalSpark;
import org.musnad.spark.MadeUp;
import org.musnad.spark.input.Inputs;
import org.musnad.spark.input.Part;
import org.musnad.spark.input.Slice;

class PartTaskTest {
  @TempDir private Path folder;

  @AfterEach
  void noTask() {
    TaskContext.unset();
  }

  @Test
  void aTaskThatIsKilledPutsNothingInThePlaceOfAWholePart() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, MadeUp.line("a", "2016-11-05", MadeUp.text(1)) + "\n");
    Configuration hadoop = new Configuration();
    JavaSparkContext spark = new JavaSparkContext(LocalSpark.session().sparkContext());
    Staging staging =
        new Staging(new org.apache.hadoop.fs.Path(folder.resolve("read").toUri()), hadoop);
    List<Slice> slices =
        new ArchiveReading(spark, staging, 1 << 20)
            .slices(new Inputs(hadoop, fault -> {}).find(List.of(file.toString())));
    PartTask task =
        new PartTask(
            spark.broadcast(new SerializableConfiguration(hadoop)),
            staging.folder().toString(),
            new Counters(spark.sc()),
            new Defaults(null, null));
    TaskContextImpl context = TaskContext.empty();
    TaskContext.setTaskContext(context);
    task.call(new Part(slices));
    Files.delete(file); // what an interrupted task reads fails as well
    context.markInterrupted("made up");
    assertThrows(TaskKilledException.class, () -> task.call(new Part(slices)));
    assertEquals(Set.of(slices.get(0).key()), staging.eachOnce(Set.of()).slices());
  }
}
