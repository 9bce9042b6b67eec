package org.musnad.arabic;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.musnad.Article;
import org.musnad.data.Table;
import org.musnad.example.Expectation;
import org.musnad.mention.Identified;
import org.musnad.mention.Kind;
import org.musnad.statement.Act;
import org.musnad.statement.Link;
import org.musnad.statement.Mode;
import org.musnad.text.CodePoints;
import org.musnad.text.Span;

/**
 * Newsroom articles with the statements that annotators marked in them. The marks are the project's
 * ({@code marks/*.tsv}: offsets, no words); the articles lie outside.
 */
final class MarkedArticles {
  static final Path NEWSROOM = Path.of("../../shared/data/newsroom/articles.jsonl.gz");
  private static final int HEAD = 20;

  private MarkedArticles() {}

  /**
   * An article and its statements.
   *
   * @param article the article
   * @param statements what was marked in it
   */
  record Marked(Article article, List<Expectation> statements) {}

  /** All articles of a table of marks, in the order of the newsroom. */
  static List<Marked> of(String resource) throws IOException {
    Map<String, List<Table.Row>> rows = rows(resource);
    List<Marked> marked = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(NEWSROOM)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject json = JsonParser.parseString(line).getAsJsonObject();
        List<Table.Row> its = rows.remove(json.get("id").getAsString());
        if (its != null) {
          Article article = article(json);
          marked.add(new Marked(article, statements(its, new CodePoints(article.text()))));
        }
      }
    }
    if (!rows.isEmpty()) {
      throw new IllegalStateException("marked, but not in the newsroom: " + rows.keySet());
    }
    return marked;
  }

  private static Map<String, List<Table.Row>> rows(String resource) throws IOException {
    Map<String, List<Table.Row>> rows = new HashMap<>();
    List<String> faults = new ArrayList<>();
    try (InputStream in = MarkedArticles.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (Table.Row row : Table.read(resource, text, faults).rows()) {
        rows.computeIfAbsent(row.get("article"), id -> new ArrayList<>()).add(row);
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("\n", faults));
    }
    return rows;
  }

  /** As {@code tools/marks/convert} puts its text together. */
  private static Article article(JsonObject json) {
    String title = text(json, "title");
    String text = json.get("text").getAsString();
    boolean hasTitle =
        title == null
            || title.isEmpty()
            || text.strip().startsWith(title.substring(0, Math.min(HEAD, title.length())));
    return new Article(
        json.get("id").getAsString(),
        hasTitle ? text : title + "\n\n" + text,
        text(json, "outlet"),
        text(json, "url"),
        text(json, "published"),
        null,
        text(json, "author"));
  }

  private static @Nullable String text(JsonObject json, String key) {
    JsonElement value = json.get(key);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }

  private static List<Expectation> statements(List<Table.Row> rows, CodePoints points) {
    return rows.stream()
        .filter(row -> !row.get("act").isEmpty())
        .map(
            row ->
                new Expectation(
                    constant(Act.class, row.get("act")),
                    constant(Mode.class, row.get("mode")),
                    span(row.get("cue"), points),
                    row.values("content").stream().map(cell -> span(cell, points)).toList(),
                    row.values("chain").stream().map(cell -> link(cell, points)).toList()))
        .toList();
  }

  private static Link link(String cell, CodePoints points) {
    String[] parts = cell.split(":");
    boolean implicit = parts[2].startsWith("~");
    return new Link(
        span(implicit ? parts[2].substring(1) : parts[2], points),
        implicit,
        constant(Kind.class, parts[0]),
        constant(Identified.class, parts[1]),
        null,
        null);
  }

  private static @Nullable Span span(String cell, CodePoints points) {
    if (cell.isEmpty() || cell.equals("none")) {
      return null;
    }
    int dash = cell.indexOf('-');
    return new Span(
        points.toUtf16(Integer.parseInt(cell.substring(0, dash))),
        points.toUtf16(Integer.parseInt(cell.substring(dash + 1))));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }
}
