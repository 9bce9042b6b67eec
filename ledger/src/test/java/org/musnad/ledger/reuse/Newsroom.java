package org.musnad.ledger.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;

/** The newsroom articles, which are no part of the project and may not be at hand. */
public final class Newsroom {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  public Newsroom(Path folder) {
    this.folder = folder;
  }

  /** Where a test of this module finds them. */
  public static Path usual() {
    return Path.of("../../shared/data/newsroom");
  }

  /** All articles, in the order of the file. */
  public List<Article> articles() {
    try (BufferedReader lines = open("articles.jsonl.gz")) {
      return lines.lines().map(Newsroom::article).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For measuring only: the agencies whose credits were taken out, by article. */
  public Map<String, String> masked() {
    try {
      Map<String, String> masked = new HashMap<>();
      JSON.readTree(Files.readString(folder.resolve("masked-credits.json")))
          .fields()
          .forEachRemaining(field -> masked.put(field.getKey(), field.getValue().asText()));
      return masked;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Pairs of articles with their containment, as three columns. */
  public List<String[]> pairs() {
    try (BufferedReader lines = open("reuse-pairs.tsv.gz")) {
      return lines.lines().map(line -> line.split("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BufferedReader open(String name) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(folder.resolve(name))),
            StandardCharsets.UTF_8));
  }

  private static Article article(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return new Article(
          node.get("id").asText(),
          node.get("text").asText(),
          text(node, "outlet"),
          text(node, "url"),
          text(node, "published"),
          text(node, "title"),
          text(node, "author"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() || value.asText().isBlank() ? null : value.asText();
  }
}
