package org.musnad.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.musnad.desk.RunningDesk;

/** The commands of the API's page, as a shell runs them. */
class ExamplesTest {
  private static final Path SHIPPED = Path.of("../examples");

  @Test
  void everyCommandOfThePageDoesWhatItSays(@TempDir Path folder) throws Exception {
    Files.copy(SHIPPED.resolve("bridge.txt"), folder.resolve("bridge.txt"));
    Files.copy(SHIPPED.resolve("newsroom/articles.jsonl"), folder.resolve("articles.jsonl"));
    try (Client api = Client.withDemo()) {
      api.awaitDigest();
      RunningDesk desk = api.desk;
      List<String> commands = new ArrayList<>();
      for (Element code : desk.page("/api").select(".call pre code")) {
        commands.add(code.wholeText());
      }
      assertTrue(commands.size() > 20);
      for (String command : commands) {
        assertEquals("0 ", run(command, desk, folder), command);
      }
    }
  }

  /** The exit code, and what went wrong. */
  private static String run(String command, RunningDesk desk, Path folder)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
    builder.environment().put("DESK", desk.address().replaceFirst("/$", ""));
    Path out = folder.resolve("out");
    Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), command);
    return process.exitValue()
        + " "
        + (process.exitValue() == 0 ? "" : Files.readString(out, UTF_8));
  }
}
