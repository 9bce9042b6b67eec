package org.musnad.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package uses only those before it in {@link #LAYERS}. */
class LayersTest {
  private static final List<String> LAYERS =
      List.of(
          "model", "text", "json", "reuse", "origin", "store", "claim", "review", "", "gold",
          "search", "export");
  private static final Path SOURCES = Path.of("src/main/java/org/musnad/ledger");
  private static final Pattern USE =
      Pattern.compile("import org\\.musnad\\.ledger(?:\\.([a-z]+))?\\.(?=[A-Z*])");

  @Test
  void packagesUseOnlyThoseBelow() throws IOException {
    List<String> faults = new ArrayList<>();
    int uses = 0;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Path folder = SOURCES.relativize(file).getParent();
        int own = layer(folder == null ? "" : folder.toString());
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          uses++;
          if (layer(use.group(1) == null ? "" : use.group(1)) > own) {
            faults.add(file + " uses " + use.group() + " of a layer above it");
          }
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(uses > 20, "the pattern finds uses");
  }

  private static int layer(String name) {
    int layer = LAYERS.indexOf(name);
    assertTrue(layer >= 0, "no layer: " + name);
    return layer;
  }
}
