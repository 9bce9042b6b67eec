package org.musnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In each module a package uses only those that its list has before it. */
class LayersTest {
  enum Module {
    INTAKE("input", "page", "archive", "feed", "fetch", "", "watch"),
    LEDGER(
        "model", "text", "json", "reuse", "origin", "store", "claim", "digest", "review", "gold",
        "", "search", "export"),
    DESK(
        "words", "account", "add", "guard", "web", "home", "access", "draw", "article", "claim",
        "browse", "review", "api", ""),
    SPARK("table", "input", "read", "keep", "join", "family", "claim", "sql", "");

    private final List<String> layers;
    private final String name = name().toLowerCase(Locale.ROOT);
    private final Path sources = Path.of("..", name, "src/main/java/org/musnad", name);
    private final Pattern use =
        Pattern.compile(
            "import (?:static )?org\\.musnad\\." + name + "(?:\\.([a-z]+))?\\.(?=[A-Z*])");

    Module(String... layers) {
      this.layers = List.of(layers);
    }

    private int layer(String of) {
      int layer = layers.indexOf(of);
      assertTrue(layer >= 0, "no layer: " + of);
      return layer;
    }
  }

  @ParameterizedTest
  @EnumSource
  void packagesUseOnlyThoseBelow(Module module) throws IOException {
    List<String> faults = new ArrayList<>();
    int uses = 0;
    try (Stream<Path> files = Files.walk(module.sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Path folder = module.sources.relativize(file).getParent();
        int own = module.layer(folder == null ? "" : folder.toString());
        Matcher use = module.use.matcher(Files.readString(file));
        while (use.find()) {
          uses++;
          if (module.layer(use.group(1) == null ? "" : use.group(1)) > own) {
            faults.add(file + " uses " + use.group() + " of a layer above it");
          }
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(uses > 20, "the pattern finds uses");
  }
}
