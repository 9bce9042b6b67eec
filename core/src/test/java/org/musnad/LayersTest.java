package org.musnad;

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

/** A package uses only those before it in {@link #LAYERS}; and core knows no Arabic word. */
class LayersTest {
  private static final List<String> LAYERS =
      List.of(
          "text",
          "data",
          "lexicon",
          "token",
          "syntax",
          "mention",
          "calendar",
          "time",
          "place",
          "metadata",
          "statement",
          "frame",
          "cue",
          "chain",
          "content",
          "attribution",
          "name",
          "entity",
          "movement",
          "check",
          "rhetoric",
          "",
          "example",
          "score");
  private static final Path SOURCES = Path.of("src/main/java/org/musnad");
  private static final Pattern USE = Pattern.compile("org\\.musnad(?:\\.([a-z]+))?\\.(?=[A-Z*])");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u+(0[67][0-9A-Fa-f]{2})");

  @Test
  void packagesUseOnlyThoseBelow() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : sources()) {
      Path folder = SOURCES.relativize(file).getParent();
      int own = layer(folder == null ? "" : folder.toString());
      Matcher use = USE.matcher(code(file));
      while (use.find()) {
        String used = use.group(1) == null ? "" : use.group(1);
        if (layer(used) > own) {
          faults.add(file + " uses " + use.group() + " of a layer above it");
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyPackageHasItsLayer() throws IOException {
    for (Path file : sources()) {
      Path folder = SOURCES.relativize(file).getParent();
      assertTrue(folder == null || LAYERS.contains(folder.toString()), "no layer: " + file);
    }
  }

  @Test
  void noArabicWordsInStrings() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : sources()) {
      Matcher string = STRING.matcher(code(file));
      while (string.find()) {
        String plain = ESCAPE.matcher(string.group()).replaceAll(m -> unescape(m.group(1)));
        if (plain.codePoints().filter(LayersTest::isArabicLetter).count() > 1) {
          faults.add(file + ": " + string.group());
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static String unescape(String hex) {
    return String.valueOf((char) Integer.parseInt(hex, 16));
  }

  private static boolean isArabicLetter(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  private static int layer(String name) {
    return LAYERS.indexOf(name);
  }

  private static String code(Path file) throws IOException {
    return COMMENT.matcher(Files.readString(file)).replaceAll("");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> paths = Files.walk(SOURCES)) {
      return paths.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }
}
