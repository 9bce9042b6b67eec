package org.musnad.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that is submitted brings all that Spark does not have. */
class SubmitIT {
  /** Parts of the paths of jars that a cluster of Spark's does not have. */
  private static final List<String> OURS =
      List.of(
          "musnad",
          "jwarc",
          "jsoup",
          "rome",
          "jdom",
          "crawler-commons",
          "readability4j",
          "kotlin",
          "lucene",
          "picocli",
          "sqlite",
          "postgresql",
          "flyway",
          "jdbi",
          "HikariCP",
          "junit",
          "minicluster",
          "geantyref");

  @TempDir private Path folder;

  @Test
  void readsWithNothingButSparkBesideIt() throws IOException, InterruptedException {
    String spark =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .filter(
                entry -> OURS.stream().noneMatch(Path.of(entry).getFileName().toString()::contains))
            .collect(Collectors.joining(File.pathSeparator));
    Path log = folder.resolve("log");
    Process job =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                spark,
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.sql.shuffle.partitions=2",
                "--conf",
                "spark.sql.extensions=org.musnad.spark.sql.MusnadFunctions",
                System.getProperty("musnad.jar"),
                "--in",
                MadeUp.folder(folder.resolve("in")).toString(),
                "--out",
                folder.resolve("out").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    // The folder has records that are quarantined.
    assertEquals(1, job.waitFor(), () -> read(log));
    Archive archive = Archive.at(LocalSpark.session(), folder.resolve("out").toString());
    try (OneMachine one = new OneMachine(folder.resolve("one.db"))) {
      one.add(List.of(folder.resolve("in")));
      ArchiveTest.assertSame(one, archive);
    }
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
