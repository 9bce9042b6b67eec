package org.musnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a start does, told by the classes that it loads: a clock would tell of the machine. */
class StartTest {
  private static final String ARTICLE = Path.of("../examples/dam.txt").toString();

  private static List<String> classesOf(String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder builder = MusnadProcess.of(arguments);
    builder.command().add(1, "-Xlog:class+load");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.lines().filter(line -> line.contains("[class,load]")).toList();
  }

  private static long count(List<String> classes, String name) {
    return classes.stream().filter(line -> line.contains(' ' + name)).count();
  }

  @Test
  void aPlainReadTakesTheImageAndNoPicocli() throws Exception {
    List<String> classes = classesOf("read", ARTICLE);
    assertTrue(count(classes, "org.musnad.data.ImageReader") > 0, "classes are counted");
    assertEquals(0, count(classes, "org.musnad.arabic.Tables"), "no table is read");
    assertEquals(0, count(classes, "org.musnad.lexicon.LexiconBuilder"), "nothing is built");
    assertEquals(0, count(classes, "picocli.CommandLine$Model$CommandSpec"), "nothing to work out");
    assertEquals(0, count(classes, "jdk.proxy"), "no annotation is read");
    String records = "java.lang.runtime.ObjectMethods";
    assertEquals(0, count(classes, records), "records that are keys have their own equals");
  }

  @Test
  void onlyTheCommandThatIsCalledIsWorkedOut() throws Exception {
    List<String> classes = classesOf("read", "--format", "json", ARTICLE);
    assertTrue(count(classes, "org.musnad.app.ReadCommand") > 0);
    assertEquals(0, count(classes, "org.musnad.app.ServeCommand"));
    assertEquals(0, count(classes, "org.musnad.app.SearchCommand"));
    assertEquals(0, count(classes, "org.musnad.arabic.Tables"), "no table is read");
  }
}
